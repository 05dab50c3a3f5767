import type { FlatGeometry } from "../flat/flat-geometry.ts";

/** Features `from` … `to - 1` as a geometry of their own that shares the buffers. */
export function featureRange(geometry: FlatGeometry, from: number, to: number): FlatGeometry {
  return {
    ...geometry,
    featureStart: geometry.featureStart.subarray(from, to + 1),
    type: geometry.type.subarray(from, to),
  };
}
