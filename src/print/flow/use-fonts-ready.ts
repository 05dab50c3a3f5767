import { useEffect, useState } from "react";

/** Whether the fonts that were asked for stand; what is measured in another one is not true. */
export const useFontsReady = (): boolean => {
  const [ready, setReady] = useState(typeof document.fonts === "undefined");
  useEffect(() => {
    if (ready) return;
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) setReady(true);
    });
    return () => {
      gone = true;
    };
  }, [ready]);
  return ready;
};
