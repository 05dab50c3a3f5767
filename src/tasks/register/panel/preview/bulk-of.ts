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
  const figures = (of: (i: number) => number): Float64Array => {
    const all = new Float64Array(placed.length);
    for (const [k, i] of placed.entries()) all[k] = of(i);
    return all;
  };
  const x = median(figures((i) => centres[2 * i]!));
  const y = median(figures((i) => centres[2 * i + 1]!));
  const away = figures((i) => Math.hypot(centres[2 * i]! - x, centres[2 * i + 1]! - y));
  const most = Math.max(TOGETHER, STRAY * median(away.slice()));
  return placed.filter((_, k) => away[k]! <= most);
};
