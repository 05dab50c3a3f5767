/** A number being typed: what stands so far, and where to go now, if anywhere. */
export interface TypedNumber {
  /** null: nothing is being typed. */
  readonly pending: number | null;
  /** Place from 0. */
  readonly go: number | null;
}

/** How long a first digit waits for a second one, milliseconds. */
export const DIGIT_WAIT_MS = 1200;

/**
 * A digit after what was typed, in a story of `count` slides. It goes at once where no further digit could make a slide's
 * number; else it waits for Enter or for the time to pass. A number that is no slide starts anew.
 */
export const typeDigit = (pending: number | null, digit: number, count: number): TypedNumber => {
  const joined = (pending ?? 0) * 10 + digit;
  const number = joined >= 1 && joined <= count ? joined : digit;
  if (number < 1 || number > count) return { pending: null, go: null };
  return number * 10 > count ? { pending: null, go: number - 1 } : { pending: number, go: null };
};
