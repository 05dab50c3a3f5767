import { useEffect, useEffectEvent, useState } from "react";

/**
 * Steps while playing, `pace` milliseconds apart, until `step` says there is nowhere to go. Never starts by itself. A
 * hidden page waits.
 */
export const usePlayback = (step: () => boolean, pace: number) => {
  const [playing, setPlaying] = useState(false);
  const next = useEffectEvent(() => {
    if (document.visibilityState === "hidden") return;
    if (!step()) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = window.setInterval(next, pace);
    return () => window.clearInterval(timer);
  }, [playing, pace]);
  return { playing, setPlaying };
};
