import { type FlatGeometry, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";

/** All polygons of a layer as one feature, since they are one area. */
export const oneFeature = (geometry: FlatGeometry): FlatGeometry => ({
  ...geometry,
  featureStart: Uint32Array.of(0, geometry.partStart.length - 1),
  type: Uint8Array.of(GEOMETRY_POLYGON),
});
