/** What the hand feels of a touch, ms; where a device has no motor, nothing. */
const PATTERNS = { one: 12, other: 45, step: [30, 40, 30], undo: [12, 60, 12] } as const;

/** A touch that was heard, told to the hand: eyes are on the branch. */
export const feel = (what: keyof typeof PATTERNS): void => {
  const pattern = PATTERNS[what];
  try {
    globalThis.navigator?.vibrate?.(typeof pattern === "number" ? pattern : [...pattern]);
  } catch {
    // A browser may refuse before the page was touched.
  }
};
