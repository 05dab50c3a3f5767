import { useEffect, useState } from "react";

/** Whether the mouse has not moved for `ms`: its arrow need not stand on the slide. */
export const useIdle = (ms: number): boolean => {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = 0;
    const moved = (): void => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), ms);
    };
    moved();
    window.addEventListener("pointermove", moved);
    window.addEventListener("pointerdown", moved);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("pointermove", moved);
      window.removeEventListener("pointerdown", moved);
    };
  }, [ms]);
  return idle;
};
