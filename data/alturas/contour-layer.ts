import { contours } from "d3-contour";
import { type Path, pairsOf, simplified, smoothed } from "../mapa-base/line.ts";
import { DEEPEST_ZOOM, type MapFeature, type TileLayer } from "../mapa-base/tile-layer.ts";
import { type Heights, readHeights } from "./heights.ts";

/** Where contours every 50 m are drawn: the province of San Ignacio and around. Elsewhere every 100 m. */
const CLOSE = { west: -79.62, south: -5.72, east: -78.55, north: -4.68 };
/** Degrees: about 8 m, a pixel at zoom 13. */
const TOLERANCE = 0.00007;
/** Grid units (185 m): shorter closed lines are noise of the heights. */
const SHORTEST = 5;

/** The parts of a ring that do not run along the edge of the grid, in grid units from the first node. */
const offTheEdge = (ring: readonly number[][], grid: Heights): Path[] => {
  const paths: number[][] = [];
  let path: number[] = [];
  for (const [px, py] of ring) {
    const [x, y] = [px! - 0.5, py! - 0.5];
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
const closeBy = (path: Path): Path[] => {
  const paths: number[][] = [[]];
  for (let i = 0; i < path.length; i += 2) {
    const [x, y] = [path[i]!, path[i + 1]!];
    const inside = x > CLOSE.west && x < CLOSE.east && y > CLOSE.south && y < CLOSE.north;
    if (inside) paths.at(-1)!.push(x, y);
    else if (paths.at(-1)!.length > 0) paths.push([]);
  }
  return paths.filter((candidate) => candidate.length >= 6);
};

/** All lines of one height, smoothed; degrees. */
const linesAt = (grid: Heights, values: number[], height: number): Path[] =>
  contours()
    .size([grid.columns, grid.rows])
    .contour(values, height)
    .coordinates.flat()
    .flatMap((ring) => offTheEdge(ring, grid))
    .filter((path) => lengthOf(path) > SHORTEST)
    .map((path) => inDegrees(smoothed(path, 2), grid))
    .flatMap((path) => (height % 100 === 0 ? [path] : closeBy(path)))
    .map((path) => simplified(path, TOLERANCE));

/** Contours: `m` is the height in metres, `i` 1 on every fifth hundred. */
export const contourLayer = async (): Promise<TileLayer> => {
  const grid = await readHeights();
  const values = Array.from(grid.values);
  const index: MapFeature[] = [];
  const hundreds: MapFeature[] = [];
  const fifties: MapFeature[] = [];
  for (let height = 50; height <= 4100; height += 50) {
    const [list, i] =
      height % 500 === 0 ? [index, 1] : height % 100 === 0 ? [hundreds, 0] : [fifties, 0];
    for (const path of linesAt(grid, values, height)) {
      list.push({
        type: "Feature",
        properties: { m: height, i },
        geometry: { type: "LineString", coordinates: pairsOf(path) },
      });
    }
  }
  return {
    name: "contours",
    parts: [
      { from: 8, to: DEEPEST_ZOOM, features: index },
      { from: 10, to: DEEPEST_ZOOM, features: hundreds },
      { from: DEEPEST_ZOOM, to: DEEPEST_ZOOM, features: fifties },
    ],
  };
};
