import { type Path, pairsOf, smoothed } from "../mapa-base/line.ts";
import { DEEPEST_ZOOM, type MapFeature, type TileLayer } from "../mapa-base/tile-layer.ts";
import { type Reach, readReaches } from "./reaches.ts";

/** Width class of a stream: 1 below 120 km² of catchment, 2 below 1,200, 3 from there. */
const widthOf = ({ catchment }: Reach): 1 | 2 | 3 =>
  catchment < 120 ? 1 : catchment < 1200 ? 2 : 3;

/** Reaches that follow each other with one name and one width are one line, so that a name fits on it. */
const joined = (reaches: readonly Reach[]): { reach: Reach; path: Path }[] => {
  const sameRiver = (a: Reach, b: Reach): boolean => a.name === b.name && widthOf(a) === widthOf(b);
  const startingAt = new Map<string, Reach>();
  for (const reach of reaches) if (reach.name) startingAt.set(reach.points[0]!.join(), reach);
  const below = (reach: Reach): Reach | null => {
    const next = startingAt.get(reach.points.at(-1)!.join());
    return next && sameRiver(reach, next) ? next : null;
  };
  const continued = new Set(reaches.filter((r) => r.name).map(below));
  return reaches
    .filter((reach) => !continued.has(reach))
    .map((reach) => {
      const path = reach.points.flat();
      for (let next = reach.name ? below(reach) : null; next; next = below(next)) {
        path.push(...next.points.slice(1).flat());
      }
      return { reach, path: smoothed(path, 1) };
    });
};

/** Streams: `w` is the width class, `n` the name where it is known. */
export const streamLayer = async (): Promise<TileLayer> => {
  const features = joined(await readReaches()).map(
    ({ reach, path }): MapFeature => ({
      type: "Feature",
      properties: { w: widthOf(reach), ...(reach.name ? { n: reach.name } : {}) },
      geometry: { type: "LineString", coordinates: pairsOf(path) },
    }),
  );
  const atLeast = (w: number): MapFeature[] =>
    features.filter((f) => (f.properties.w as number) >= w);
  return {
    name: "streams",
    parts: [
      { from: 5, to: 7, features: atLeast(3) },
      { from: 8, to: 8, features: atLeast(2) },
      { from: 9, to: DEEPEST_ZOOM, features },
    ],
  };
};
