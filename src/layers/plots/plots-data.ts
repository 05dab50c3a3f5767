import type { Feature, FeatureCollection, Geometry } from "geojson";
import { featureBounds } from "../../geo/flat/bounds.ts";
import { featureCount, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";
import { VERDICT_NONE } from "../../geo/overlap/measures.ts";
import type { PlotsSource } from "./plots-source.ts";
import { ALWAYS_SYMBOL, shapeZoom } from "./shape-zoom.ts";

/** Collections of a register: outlines, and one point per plot for its symbol. Ids are places in the register. */
export interface PlotsData {
  readonly [key: string]: FeatureCollection;
  readonly outlines: FeatureCollection;
  readonly points: FeatureCollection;
}

/** Properties of every feature: short, since there may be a hundred thousand. */
interface PlotProperties {
  readonly code: string;
  readonly verdict: number;
  readonly shapeZoom: number;
}

/**
 * Features of a register for the map. Given what was made before from the same geometry, features whose
 * verdict did not change are the same objects, so that the map is sent only the others.
 */
export const plotsData = (
  source: PlotsSource,
  last?: { readonly source: PlotsSource; readonly data: PlotsData },
): PlotsData => {
  if (last && last.source.geometry === source.geometry && last.source.ids === source.ids) {
    return {
      outlines: judged(last.data.outlines, source.verdicts),
      points: judged(last.data.points, source.verdicts),
    };
  }
  const { geometry, ids, verdicts } = source;
  const boxes = featureBounds(geometry);
  const outlines: Feature[] = [];
  const points: Feature[] = [];
  for (let i = 0; i < featureCount(geometry); i++) {
    const [west, south, east, north] = boxes.subarray(4 * i, 4 * i + 4) as unknown as Box;
    if (Number.isNaN(west)) continue;
    const polygon = geometry.type[i] === GEOMETRY_POLYGON;
    const [x, y] = [(west + east) / 2, (south + north) / 2];
    const properties: PlotProperties = {
      code: ids[i] ?? "",
      verdict: verdicts?.[i] ?? VERDICT_NONE,
      shapeZoom: polygon ? shapeZoom(east - west, north - south, y) : ALWAYS_SYMBOL,
    };
    const shape = toGeoJson(geometry, i);
    if (polygon && shape) outlines.push(feature(i, properties, shape));
    points.push(
      feature(i, properties, polygon || !shape ? { type: "Point", coordinates: [x, y] } : shape),
    );
  }
  return { outlines: collection(outlines), points: collection(points) };
};

type Box = readonly [number, number, number, number];

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
const judged = (from: FeatureCollection, verdicts: Uint8Array | null): FeatureCollection => {
  let changed = false;
  const features = from.features.map((old) => {
    const verdict = verdicts?.[old.id as number] ?? VERDICT_NONE;
    if (old.properties?.verdict === verdict) return old;
    changed = true;
    return { ...old, properties: { ...old.properties, verdict } };
  });
  return changed ? collection(features) : from;
};
