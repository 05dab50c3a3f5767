/** Radius of the symbol of {@link LARGE_COUNT} fruits on a desk, CSS pixels. */
const LARGE_RADIUS = 10;
const LARGE_COUNT = 1200;
/** Under this a quarter can no longer be told from a half. */
const LEAST_RADIUS = 3.2;
const MOST_RADIUS = 15;

/** Counts shown in the legend of sizes. */
export const SIZE_KEYS = [60, 300, LARGE_COUNT] as const;

/** Radius in CSS pixels: the area grows with the fruits counted, from some 120 to 2,700 of them. */
export const symbolRadius = (counted: number, scale: number): number =>
  scale *
  Math.min(MOST_RADIUS, Math.max(LEAST_RADIUS, LARGE_RADIUS * Math.sqrt(counted / LARGE_COUNT)));

/** Sizes images are drawn at, so that an edge stays as thick as it is at any size: each a fifth larger than the last. */
const STEP = 1.2;
export const IMAGE_RADII: readonly number[] = Array.from(
  { length: 13 },
  (_, k) => LEAST_RADIUS * STEP ** k,
);

/** The image nearest to a radius, and how much it has to be enlarged to be just as large. */
export const imageFor = (radius: number): { readonly image: number; readonly size: number } => {
  const at = Math.round(Math.log(radius / LEAST_RADIUS) / Math.log(STEP));
  const image = Math.min(IMAGE_RADII.length - 1, Math.max(0, at));
  return { image, size: radius / (IMAGE_RADII[image] as number) };
};
