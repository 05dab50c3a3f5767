import { type Path, pairsOf, simplified, smoothed } from "../mapa-base/line.ts";
import { DEEPEST_ZOOM, type MapFeature, type TileLayer } from "../mapa-base/tile-layer.ts";
import { type Heights, readHeights } from "./heights.ts";
import { isoRings } from "./iso-rings.ts";

/** Where contours every 50 m are drawn: the province of San Ignacio and around. Elsewhere every 100 m. */
const CLOSE = { west: -79.5, south: -5.62, east: -78.58, north: -4.75 };
/** Degrees (about 22 m): wobble of the heights' grid that is taken out before the corners are rounded. */
const WOBBLE = 0.0002;
/** Degrees (about 6 m), little more than a pixel at zoom 14. */
const TOLERANCE = 0.000055;
/** Degrees (about 240 m): how far the course of a written height may leave the line from afar. */
const HEIGHT_STRAYS = 0.0022;
/** Grid units (185 m): shorter closed lines are noise of the heights. */
const SHORTEST = 5;

/** The parts of a ring that do not run along the edge of the grid, in grid units from the first node. */
const offTheEdge = (ring: Path, grid: Heights): Path[] => {
  const paths: number[][] = [];
  let path: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const x = ring[i]! - 0.5;
    const y = ring[i + 1]! - 0.5;
    const inside = x > 0.01 && y > 0.01 && x < grid.columns - 1.01 && y < grid.rows - 1.01;
    if (inside) path.push(x, y);
    else if (path.length > 0) {
      paths.push(path);
      path = [];
    }
  }
  paths.push(path);
  return paths.filter((candidate) => candidate.length >= 6);
};

const lengthOf = (path: Path): number => {
  let length = 0;
  for (let i = 2; i < path.length; i += 2) {
    length += Math.hypot(path[i]! - path[i - 2]!, path[i + 1]! - path[i - 1]!);
  }
  return length;
};

const inDegrees = (path: Path, grid: Heights): Path =>
  path.map((v, i) => (i % 2 === 0 ? grid.west + v * grid.step : grid.north - v * grid.step));

/** The stretches of a path within `CLOSE`. */
export const closeBy = (path: Path): Path[] => {
  const paths: number[][] = [[]];
  for (let i = 0; i < path.length; i += 2) {
    const [x, y] = [path[i]!, path[i + 1]!];
    const inside = x > CLOSE.west && x < CLOSE.east && y > CLOSE.south && y < CLOSE.north;
    if (inside) paths.at(-1)!.push(x, y);
    else if (paths.at(-1)!.length > 0) paths.push([]);
  }
  return paths.filter((candidate) => candidate.length >= 6);
};

/** All lines of one height in metres, smoothed; degrees. */
export const contourLinesAt = (grid: Heights, height: number): Path[] =>
  isoRings(grid, height)
    .flatMap((ring) => offTheEdge(ring, grid))
    .filter((path) => lengthOf(path) > SHORTEST)
    .map((path) => smoothed(simplified(inDegrees(path, grid), WOBBLE), 3))
    .map((path) => simplified(path, TOLERANCE));

const feature = (path: Path, m: number, i: number): MapFeature => ({
  type: "Feature",
  properties: { m, i },
  geometry: { type: "LineString", coordinates: pairsOf(path) },
});

/** Every fifth hundred, straightened, for writing heights on from afar; properties as the contours'. */
const heightCourses = (index: readonly MapFeature[]): MapFeature[] =>
  index.flatMap(({ geometry, properties }) => {
    const path = geometry.coordinates.flat() as number[];
    const course = simplified(path, HEIGHT_STRAYS);
    return course.length < 6 ? [] : [feature(smoothed(course, 2), properties.m as number, 1)];
  });

/** Contours: `m` is the height in metres, `i` 1 on every fifth hundred. */
export const contourLayers = async (): Promise<readonly TileLayer[]> => {
  const grid = await readHeights();
  const index: MapFeature[] = [];
  const between: MapFeature[] = [];
  const hundreds: MapFeature[] = [];
  const fifties: MapFeature[] = [];
  for (let height = 50; height <= 4100; height += 50) {
    const paths = contourLinesAt(grid, height);
    const features = (lines: readonly Path[], i: 0 | 1): MapFeature[] =>
      lines.map((path) => feature(path, height, i));
    if (height % 500 === 0) index.push(...features(paths, 1));
    else if (height % 100 === 0) hundreds.push(...features(paths, 0));
    else fifties.push(...features(paths.flatMap(closeBy), 0));
    if (height % 500 === 250) between.push(...features(paths, 0));
  }
  return [
    {
      name: "contours",
      parts: [
        { from: 8, to: DEEPEST_ZOOM, features: index },
        { from: 9, to: 9, features: between },
        { from: 10, to: DEEPEST_ZOOM, features: hundreds },
        { from: DEEPEST_ZOOM, to: DEEPEST_ZOOM, features: fifties },
      ],
    },
    { name: "contour_heights", parts: [{ from: 9, to: 11, features: heightCourses(index) }] },
  ];
};
