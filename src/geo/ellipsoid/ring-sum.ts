import { type FlatGeometry, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";

/**
 * Area of feature i from the areas of its rings: shells minus holes, whichever way each ring runs.
 * `ringArea` takes the first vertex and the one after the last, and may give either sign. 0 where the feature is no polygon.
 */
export function shellsMinusHoles(
  geometry: FlatGeometry,
  i: number,
  ringArea: (from: number, to: number) => number,
): number {
  const { ringStart, partStart, featureStart, type } = geometry;
  if (type[i] !== GEOMETRY_POLYGON) return 0;
  let area = 0;
  for (let p = featureStart[i]!; p < featureStart[i + 1]!; p++) {
    const shell = partStart[p]!;
    for (let r = shell; r < partStart[p + 1]!; r++) {
      const ring = Math.abs(ringArea(ringStart[r]!, ringStart[r + 1]!));
      area += r === shell ? ring : -ring;
    }
  }
  return area;
}
