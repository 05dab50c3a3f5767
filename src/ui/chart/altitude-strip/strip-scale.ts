import { niceSpan } from "../nice-span.ts";
import type { StripRow } from "./altitude-strip-props.ts";

export interface StripScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Higher than any relief on land where crops grow: beyond it nothing stretches the scale, since one wrong figure would press the others together. */
const LEAST = 0;
const MOST = 5000;
const USUAL: readonly [number, number] = [600, 2000];

/** A round scale that holds every mark and every end of a band, within what can be. */
export const stripScale = (rows: readonly StripRow[], steps: number): StripScale => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const hold = (value: number | null | undefined): void => {
    if (value == null || !(value >= LEAST && value <= MOST)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const { lanes } of rows)
    for (const { at, band, moved } of lanes) {
      for (let k = 0; k < at.length; k += 1) hold(at[k]);
      for (const one of [band, moved]) {
        hold(one?.min);
        hold(one?.max);
      }
    }
  const [from, to] = low <= high ? [low, high] : USUAL;
  // An end that stands at a tick would lie on the edge of the drawing.
  const room = Math.max(20, (to - from) * 0.02);
  return niceSpan(Math.max(LEAST, from - room), to + room, steps);
};

/** Where a value stands, 0 at the left end to 1 at the right; what is beyond the scale stands at its end. */
export const shareOf = ({ low, high }: StripScale, value: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));
