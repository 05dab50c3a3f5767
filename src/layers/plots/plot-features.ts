import type { Feature, Geometry } from "geojson";
import { featureBounds } from "../../geo/flat/bounds.ts";
import { type FlatGeometry, featureCount, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";
import { VERDICT_NONE } from "../../geo/overlap/measures.ts";
import { ALWAYS_SYMBOL, shapeZoom } from "./shape-zoom.ts";

/** Properties of every feature: short, since there may be thousands. */
interface PlotProperties {
  readonly verdict: number;
  readonly shapeZoom: number;
}

/** Outlines of polygons, and a point for every plot with a place. Ids are places in the geometry, in degrees. */
export const plotFeatures = (
  geometry: FlatGeometry,
  verdicts: Uint8Array | null,
): { readonly outlines: Feature[]; readonly points: Feature[] } => {
  const boxes = featureBounds(geometry);
  const outlines: Feature[] = [];
  const points: Feature[] = [];
  for (let i = 0; i < featureCount(geometry); i++) {
    const west = boxes[4 * i]!;
    const south = boxes[4 * i + 1]!;
    const east = boxes[4 * i + 2]!;
    const north = boxes[4 * i + 3]!;
    if (Number.isNaN(west)) continue;
    const polygon = geometry.type[i] === GEOMETRY_POLYGON;
    const x = (west + east) / 2;
    const y = (south + north) / 2;
    const properties: PlotProperties = {
      verdict: verdicts?.[i] ?? VERDICT_NONE,
      shapeZoom: polygon ? shapeZoom(east - west, north - south, y) : ALWAYS_SYMBOL,
    };
    if (polygon) outlines.push(outline(geometry, i, properties, [west, south, east, north]));
    const spot = polygon ? null : toGeoJson(geometry, i);
    points.push(feature(i, properties, spot ?? { type: "Point", coordinates: [x, y] }));
  }
  return { outlines, points };
};

type Box = [number, number, number, number];

/** Makes the coordinates when they are first read: of a large register only plots in view ever are. */
const outline = (
  from: FlatGeometry,
  id: number,
  properties: PlotProperties,
  bbox: Box,
): Feature => {
  let made: Geometry | null = null;
  return {
    type: "Feature",
    id,
    bbox,
    properties,
    get geometry(): Geometry {
      made ??= toGeoJson(from, id) ?? { type: "GeometryCollection", geometries: [] };
      return made;
    },
  };
};

const feature = (id: number, properties: PlotProperties, geometry: Geometry): Feature => ({
  type: "Feature",
  id,
  properties,
  geometry,
});

/** A feature with another verdict; the same object where it is the one it had. */
export const judgedFeature = (
  old: Feature,
  geometry: FlatGeometry,
  verdicts: Uint8Array | null,
): Feature => {
  const id = old.id as number;
  const verdict = verdicts?.[id] ?? VERDICT_NONE;
  if (old.properties?.verdict === verdict) return old;
  const properties = { ...old.properties, verdict } as PlotProperties;
  return old.bbox
    ? outline(geometry, id, properties, old.bbox as Box)
    : feature(id, properties, old.geometry);
};
