/** Records this many times as far from the middle as half of them reach are strays. */
const STRAY = 12;
/** Nearer to the middle than this none is one, m. */
const TOGETHER = 30_000;
/** Fewer have no bulk. */
const LEAST = 3;

const median = (values: Float64Array): number => values.sort()[Math.floor(values.length / 2)]!;

/**
 * The records that lie together, so that a few which were typed elsewhere do not shrink the others to a speck: all within
 * twelve times the median distance from the median place, and 30 km in any case. `centres` are x and y by turns, m, NaN
 * for a record without a place.
 */
export const bulkOf = (centres: Float64Array): readonly number[] => {
  const placed: number[] = [];
  for (let i = 0; 2 * i < centres.length; i++) if (Number.isFinite(centres[2 * i]!)) placed.push(i);
  if (placed.length < LEAST) return placed;
  const axis = (of: 0 | 1): number =>
    median(Float64Array.from(placed, (i) => centres[2 * i + of]!));
  const [x, y] = [axis(0), axis(1)];
  const away = (i: number): number => Math.hypot(centres[2 * i]! - x, centres[2 * i + 1]! - y);
  const most = Math.max(TOGETHER, STRAY * median(Float64Array.from(placed, away)));
  return placed.filter((i) => away(i) <= most);
};
