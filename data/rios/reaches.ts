import { readFile } from "node:fs/promises";
import type { FeatureCollection, LineString } from "geojson";
import { inData } from "../folder.ts";
import { numberIn, readTable, textIn } from "../read-table.ts";

/** A stream between two confluences, drawn downstream. */
export interface Reach {
  readonly points: readonly (readonly [number, number])[];
  /** Square kilometres that drain through its lower end, within the window only. */
  readonly catchment: number;
  name: string | null;
}

/** A river keeps its name over a confluence where it brings at least two thirds of the joint catchment. */
const MAIN_SHARE = 2 / 3;

const keyOf = (point: readonly [number, number]): string => point.join();

const nearestReach = (reaches: readonly Reach[], lon: number, lat: number): Reach => {
  const away = (reach: Reach): number =>
    Math.min(...reach.points.map(([x, y]) => Math.hypot(x - lon, y - lat)));
  return reaches.reduce((best, reach) => (away(reach) < away(best) ? reach : best));
};

/** Gives a name to the reach it was placed on and to the same river up and down; the rest stays unnamed. */
const spreadName = (reaches: readonly Reach[], start: Reach, name: string): void => {
  const share = (upper: Reach, lower: Reach): number => upper.catchment / lower.catchment;
  start.name = name;
  for (let here = start; ; ) {
    const below = reaches.find((r) => keyOf(r.points[0]!) === keyOf(here.points.at(-1)!));
    if (!below || below.name || share(here, below) < MAIN_SHARE) break;
    below.name = name;
    here = below;
  }
  for (let here = start; ; ) {
    const above = reaches.find(
      (r) => keyOf(r.points.at(-1)!) === keyOf(here.points[0]!) && share(r, here) >= MAIN_SHARE,
    );
    if (!above || above.name) break;
    above.name = name;
    here = above;
  }
};

/** The streams of the window, the six known names spread along their rivers. */
export const readReaches = async (): Promise<readonly Reach[]> => {
  const text = await readFile(inData("rios/rios-derivados.geojson"), "utf8");
  const collection = JSON.parse(text) as FeatureCollection<LineString, { cuenca_km2: number }>;
  const reaches = collection.features.map(
    ({ geometry, properties }): Reach => ({
      points: geometry.coordinates as [number, number][],
      catchment: properties.cuenca_km2,
      name: null,
    }),
  );
  for (const row of await readTable(inData("rios/nombres-rios.csv"))) {
    const start = nearestReach(reaches, numberIn(row, "lon"), numberIn(row, "lat"));
    spreadName(reaches, start, textIn(row, "nombre"));
  }
  return reaches;
};
