import type { Feature, FeatureCollection, Geometry } from "geojson";
import { featureBounds } from "../../geo/flat/bounds.ts";
import { type FlatGeometry, featureCount, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";
import { VERDICT_NONE } from "../../geo/overlap/measures.ts";
import type { PlotsSource } from "./plots-source.ts";
import { ALWAYS_SYMBOL, shapeZoom } from "./shape-zoom.ts";
import { LIMIT_CODES, MOST_SYMBOLS, shareSymbols } from "./share-symbols.ts";

/**
 * Collections of a register: outlines, and one point per plot, drawn by its symbol or, in a very large
 * register, as one of a crowd. Ids are places in the register.
 */
export interface PlotsData {
  readonly [key: string]: FeatureCollection;
  readonly outlines: FeatureCollection;
  readonly points: FeatureCollection;
  readonly crowd: FeatureCollection;
}

/** Properties of every feature: short, since there may be a hundred thousand. */
interface PlotProperties {
  readonly verdict: number;
  readonly shapeZoom: number;
}

/**
 * Features of a register for the map. Given what was made before from the same geometry, features whose
 * verdict did not change are the same objects, so that the map is sent only the others.
 *
 * @param codes Every code a verdict may have, most telling first, where verdicts are not those against a limit.
 */
export const plotsData = (
  source: PlotsSource,
  last?: { readonly source: PlotsSource; readonly data: PlotsData },
  codes = LIMIT_CODES,
): PlotsData => {
  if (last && last.source.geometry === source.geometry && last.source.ids === source.ids) {
    const outlines = judged(last.data.outlines, source);
    const { points, crowd } = last.data;
    if (crowd.features.length === 0) {
      return { outlines, points: judged(points, source), crowd };
    }
    const together = collection([...points.features, ...crowd.features]);
    return { outlines, ...shared(judged(together, source).features, codes) };
  }
  const { geometry, verdicts } = source;
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
  return { outlines: collection(outlines), ...shared(points, codes) };
};

const shared = (
  all: readonly Feature[],
  codes: readonly number[],
): Pick<PlotsData, "points" | "crowd"> => {
  const { symbols, crowd } = shareSymbols(all, MOST_SYMBOLS, codes);
  return { points: collection(symbols), crowd: collection(crowd) };
};

type Box = [number, number, number, number];

/** Makes the coordinates when they are first read: of a very large register only plots in view ever are. */
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

const collection = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});

/** The same collection with new verdicts; the same object where nothing changed. */
const judged = (
  from: FeatureCollection,
  { geometry, verdicts }: PlotsSource,
): FeatureCollection => {
  let changed = false;
  const features = from.features.map((old) => {
    const id = old.id as number;
    const verdict = verdicts?.[id] ?? VERDICT_NONE;
    if (old.properties?.verdict === verdict) return old;
    changed = true;
    const properties = { ...old.properties, verdict } as PlotProperties;
    return old.bbox
      ? outline(geometry, id, properties, old.bbox as Box)
      : feature(id, properties, old.geometry);
  });
  return changed ? collection(features) : from;
};
