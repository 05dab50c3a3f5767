/** Whether the screen is kept from going dark. none: the browser cannot; refused: it would not, as with little battery. */
export type AwakeState = "off" | "held" | "none" | "refused";

/** Keeps the screen on, where the browser can: a page in the dark hears of no position. */
export interface Awake {
  hold(): void;
  release(): void;
}

export const createAwake = (onChange: (state: AwakeState) => void): Awake => {
  let wanted = false;
  let lock: WakeLockSentinel | null = null;
  const ask = async (): Promise<void> => {
    if (!wanted || lock !== null || document.visibilityState !== "visible") return;
    if (!("wakeLock" in navigator)) return onChange("none");
    try {
      const got = await navigator.wakeLock.request("screen");
      if (!wanted) return void got.release();
      lock = got;
      got.addEventListener("release", () => {
        lock = null;
        if (wanted) onChange("refused");
      });
      onChange("held");
    } catch {
      if (wanted) onChange("refused");
    }
  };
  // The browser takes the lock away with the page's sight, and gives it again only when asked.
  const seen = (): void => void ask();
  return {
    hold: () => {
      wanted = true;
      document.addEventListener("visibilitychange", seen);
      void ask();
    },
    release: () => {
      wanted = false;
      document.removeEventListener("visibilitychange", seen);
      void lock?.release();
      lock = null;
      onChange("off");
    },
  };
};
