/** Radius of the symbol of a large count on a desk, CSS pixels. */
export const LARGE_RADIUS = 10;
/** What counts as large where nobody says: fruits of one visit. */
const LARGE_COUNT = 1200;
/** Under this a quarter can no longer be told from a half. */
export const LEAST_RADIUS = 3.2;
const MOST_RADIUS = 15;

/** Counts shown in the legend of sizes: few, some, and the large one. */
export const sizeKeys = (large: number = LARGE_COUNT): readonly [number, number, number] => [
  large / 20,
  large / 4,
  large,
];

/** Radius in CSS pixels: the area grows with the fruits counted, from a tenth to some twice of `large`. */
export const symbolRadius = (counted: number, scale: number, large: number = LARGE_COUNT): number =>
  scale * Math.min(MOST_RADIUS, Math.max(LEAST_RADIUS, LARGE_RADIUS * Math.sqrt(counted / large)));

/** Steps a person reads at once, for the large count of a legend. */
const ROUND = [1.2, 2, 3, 4, 6, 8, 12] as const;

/** A round count that nine tenths of the points do not exceed, so that a whole season fits on the map as one visit does. */
export const largeCount = (counted: Float64Array): number => {
  const some = counted.filter((count) => count > 0).sort();
  const most = some[Math.ceil(0.9 * some.length) - 1];
  if (most === undefined) return LARGE_COUNT;
  const power = 10 ** Math.max(2, Math.floor(Math.log10(most / 1.2)));
  return power * (ROUND.find((step) => step * power >= most) ?? 12);
};

/** Sizes images are drawn at, so that an edge stays as thick as it is at any size: each a fifth larger than the last. */
const STEP = 1.2;
export const IMAGE_RADII: readonly number[] = Array.from(
  { length: 13 },
  (_, k) => LEAST_RADIUS * STEP ** k,
);

/** The image nearest to a radius. */
export const imageFor = (radius: number): number => {
  const at = Math.round(Math.log(radius / LEAST_RADIUS) / Math.log(STEP));
  return Math.min(IMAGE_RADII.length - 1, Math.max(0, at));
};
