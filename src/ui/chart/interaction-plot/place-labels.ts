import { spreadLabels } from "../season-curve/spread-labels.ts";

/** CSS pixels that the words under the axis take. */
export interface PlaceLabel {
  /** Middle of the words, from the left. */
  readonly x: number;
  /** Line it stands in, from 0: a second one where a single line has no room. */
  readonly line: number;
}

/**
 * Words under their places without meeting: moved aside a little where places are near, in two lines where they would
 * have to go too far.
 */
export const placeLabels = (
  xs: readonly number[],
  width: number,
  wide: number,
): readonly PlaceLabel[] => {
  const spread = (of: readonly number[]): readonly number[] =>
    spreadLabels(of, wide, wide / 2, Math.max(wide / 2, width - wide / 2));
  const one = spread(xs);
  if (one.every((x, i) => Math.abs(x - xs[i]!) <= wide * 0.6))
    return one.map((x) => ({ x, line: 0 }));
  const order = xs.map((_, i) => i).sort((a, b) => xs[a]! - xs[b]! || a - b);
  const placed: PlaceLabel[] = xs.map((x) => ({ x, line: 0 }));
  for (const line of [0, 1]) {
    const members = order.filter((_, rank) => rank % 2 === line);
    const apart = spread(members.map((i) => xs[i]!));
    for (const [k, member] of members.entries()) placed[member] = { x: apart[k]!, line };
  }
  return placed;
};
