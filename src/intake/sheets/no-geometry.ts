import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** As many features without a place. */
export const noGeometry = (features: number): FlatGeometry => ({
  coords: new Float64Array(0),
  ringStart: Uint32Array.of(0),
  partStart: Uint32Array.of(0),
  featureStart: new Uint32Array(features + 1),
  type: new Uint8Array(features),
});
