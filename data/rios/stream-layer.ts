import { type Path, pairsOf, simplified, smoothed } from "../mapa-base/line.ts";
import { DEEPEST_ZOOM, type MapFeature, type TileLayer } from "../mapa-base/tile-layer.ts";
import { type Reach, readReaches } from "./reaches.ts";

/** Width class of a stream: 1 below 120 km² of catchment, 2 below 1,200, 3 from there. */
const widthOf = ({ catchment }: Reach): 1 | 2 | 3 =>
  catchment < 120 ? 1 : catchment < 1200 ? 2 : 3;

/** Reaches that follow each other and are the same line to `isSame`, as one line each. */
const joined = (
  reaches: readonly Reach[],
  isSame: (a: Reach, b: Reach) => boolean,
): { reach: Reach; path: Path }[] => {
  const startingAt = new Map<string, Reach>();
  for (const reach of reaches) if (reach.name) startingAt.set(reach.points[0]!.join(), reach);
  const below = (reach: Reach): Reach | null => {
    const next = reach.name ? startingAt.get(reach.points.at(-1)!.join()) : undefined;
    return next && isSame(reach, next) ? next : null;
  };
  const continued = new Set(reaches.map(below));
  return reaches
    .filter((reach) => !continued.has(reach))
    .map((reach) => {
      const path = reach.points.flat();
      for (let next = below(reach); next; next = below(next)) {
        path.push(...next.points.slice(1).flat());
      }
      return { reach, path: smoothed(path, 1) };
    });
};

const line = (path: Path, properties: MapFeature["properties"]): MapFeature => ({
  type: "Feature",
  properties,
  geometry: { type: "LineString", coordinates: pairsOf(path) },
});

/** Zooms, and degrees the course of a name may leave the stream's there (2 to 3 px): letters cannot follow each bend. */
const NAME_COURSES = [
  { from: 8, to: 9, strays: 0.008 },
  { from: 10, to: 10, strays: 0.005 },
  { from: 11, to: DEEPEST_ZOOM, strays: 0.002 },
] as const;

/** The courses of the known names, straightened: `n` is the name. */
export const streamNameLayer = async (): Promise<TileLayer> => {
  const named = (await readReaches()).filter(({ name }) => name);
  const rivers = joined(named, (a, b) => a.name === b.name);
  return {
    name: "stream_names",
    parts: NAME_COURSES.map(({ from, to, strays }) => ({
      from,
      to,
      features: rivers.map(({ reach, path }) =>
        line(smoothed(simplified(path, strays), 3), { n: reach.name ?? "" }),
      ),
    })),
  };
};

/** Streams: `w` is the width class. */
export const streamLayer = async (): Promise<TileLayer> => {
  const sameWidth = (a: Reach, b: Reach): boolean => a.name === b.name && widthOf(a) === widthOf(b);
  const features = joined(await readReaches(), sameWidth).map(({ reach, path }) =>
    line(path, { w: widthOf(reach) }),
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
