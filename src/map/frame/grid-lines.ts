import type { Feature, FeatureCollection } from "geojson";
import type { Bounds, View } from "../camera.ts";
import type { Plane } from "./plane.ts";
import { boundsOf } from "./web-mercator.ts";

/** Grid lines ready to draw, and how far they reach. */
export interface Grid {
  readonly interval: number;
  /** The lines cover this. */
  readonly bounds: Bounds;
  readonly lines: FeatureCollection;
}

/** Straight segments per grid line: the bend within one stays under a tenth of a pixel at any zoom used. */
const SEGMENTS = 12;
/** Grid drawn beyond each side of the view, as a share of it, so that panning does not redraw at once. */
const MARGIN = 0.5;
const MOST_LINES = 120;

export const EMPTY_COLLECTION: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Lines of the UTM grid round a view, in WGS84 degrees. Empty where the plane does not fit the view. */
export const gridLines = (view: View, interval: number, plane: Plane): Grid => {
  const [west, south, east, north] = boundsOf(view);
  const dx = (east - west) * MARGIN;
  const dy = (north - south) * MARGIN;
  const bounds: Bounds = [west - dx, south - dy, east + dx, north + dy];
  const corners = [
    plane.toPlane(bounds[0], bounds[1]),
    plane.toPlane(bounds[2], bounds[1]),
    plane.toPlane(bounds[2], bounds[3]),
    plane.toPlane(bounds[0], bounds[3]),
  ];
  const range = (axis: 0 | 1): readonly [number, number] => {
    const values = corners.map((corner) => corner[axis]);
    return [
      Math.floor(Math.min(...values) / interval) * interval,
      Math.ceil(Math.max(...values) / interval) * interval,
    ];
  };
  const [e0, e1] = range(0);
  const [n0, n1] = range(1);
  const count = (e1 - e0) / interval + (n1 - n0) / interval;
  if (!(count <= MOST_LINES)) return { interval, bounds, lines: EMPTY_COLLECTION };
  const features: Feature[] = [];
  for (let e = e0; e <= e1; e += interval) {
    features.push(line((t) => plane.toDegrees(e, n0 + (n1 - n0) * t)));
  }
  for (let n = n0; n <= n1; n += interval) {
    features.push(line((t) => plane.toDegrees(e0 + (e1 - e0) * t, n)));
  }
  return { interval, bounds, lines: { type: "FeatureCollection", features } };
};

/** True while the drawn grid serves the view: same squares, and the view inside what is drawn. */
export const gridServes = (grid: Grid, view: View, interval: number): boolean => {
  const [west, south, east, north] = boundsOf(view);
  const [w, s, e, n] = grid.bounds;
  return grid.interval === interval && west >= w && south >= s && east <= e && north <= n;
};

const line = (at: (share: number) => readonly [number, number]): Feature => ({
  type: "Feature",
  properties: {},
  geometry: {
    type: "LineString",
    coordinates: Array.from({ length: SEGMENTS + 1 }, (_, i) => [...at(i / SEGMENTS)]),
  },
});
