import type { LonLat } from "../../domain/story/public-map.ts";
import { type Crs, WGS84 } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import { type FlatGeometry, featureCount, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";

/** Parts of polygons as a slide draws them: rings of longitude and latitude, closed, the first of a part its shell. */
export type PublicParts = readonly (readonly (readonly LonLat[])[])[];

/** A centimetre on the ground: finer digits only make a file longer. */
const DEGREES = 1e7;
const rounded = (degrees: number): number => Math.round(degrees * DEGREES) / DEGREES;

/** Each feature's parts; none for a point or a feature without geometry. */
export const publicPartsByFeature = (geometry: FlatGeometry, crs: Crs): readonly PublicParts[] => {
  const degrees = projectGeometry(geometry, crs, WGS84);
  return Array.from({ length: featureCount(degrees) }, (_, i) => {
    const shape = degrees.type[i] === GEOMETRY_POLYGON ? toGeoJson(degrees, i) : null;
    const polygons =
      shape?.type === "Polygon"
        ? [shape.coordinates]
        : shape?.type === "MultiPolygon"
          ? shape.coordinates
          : [];
    return polygons.map((rings) =>
      rings.map((ring) => ring.map(([lon, lat]): LonLat => [rounded(lon), rounded(lat)])),
    );
  });
};

/** The parts of all features as of one. */
export const publicParts = (geometry: FlatGeometry, crs: Crs): PublicParts =>
  publicPartsByFeature(geometry, crs).flat();
