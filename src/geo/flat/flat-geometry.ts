/** What a feature's geometry is. Lines are no plot and no area: readers refuse them. */
export const GEOMETRY_NONE = 0;
export const GEOMETRY_POINT = 1;
export const GEOMETRY_POLYGON = 2;

/**
 * Geometries of n features in flat buffers, as a worker can take them without a copy.
 *
 * - `coords`: x0, y0, x1, y1, …; degrees (lon, lat) or metres (easting, northing): the holder states the CRS.
 * - A polygon part is one ring or more, the first its shell, the others holes. Rings are open: the first vertex is not repeated at the end.
 * - A point is a part of one ring of one vertex.
 * - `ringStart` (rings + 1) counts vertices, `partStart` (parts + 1) counts rings, `featureStart` (features + 1) counts parts.
 * - `type` (features) is one of the GEOMETRY_ constants; a feature without geometry has no part.
 */
export interface FlatGeometry {
  readonly coords: Float64Array;
  readonly ringStart: Uint32Array;
  readonly partStart: Uint32Array;
  readonly featureStart: Uint32Array;
  readonly type: Uint8Array;
}

export const featureCount = (geometry: FlatGeometry): number => geometry.type.length;
