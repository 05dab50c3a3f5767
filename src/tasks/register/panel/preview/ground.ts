import { UTM_17S, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectCoords } from "../../../../geo/crs/project-coords.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import type { Bounds } from "../../../../geo/flat/bounds.ts";
import type { BaseLines, DegreeBox } from "../../../../map/lines/base-lines.ts";
import { linePath, type Plan } from "./plan.ts";

/** Streams, contours and places under a drawing, in its pixels. */
export interface Ground {
  /** Paths by width class, thin ones first. */
  readonly streams: readonly string[];
  readonly contours: string;
  readonly places: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

/** More names hide what they name. */
const MOST_PLACES = 5;
/** Width of a letter, and names nearer to each other than this, or to the edge, are left out; pixels. */
const LETTER = 6;
const APART = { x: 74, y: 15, edge: 8 };

/** The degrees that a box of zone 17S lies in. */
export const degreesAround = ([west, south, east, north]: Bounds): DegreeBox => {
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].map(([e, n]) => projectPoint(e!, n!, UTM_17S, WGS84));
  const [lon, lat] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
};

const metresOf = (coords: readonly number[]): readonly (readonly [number, number])[] => {
  const metres = Float64Array.from(coords);
  projectCoords(metres, WGS84, UTM_17S);
  return Array.from({ length: metres.length / 2 }, (_, i) => [metres[2 * i]!, metres[2 * i + 1]!]);
};

export const groundUnder = (lines: BaseLines, plan: Plan): Ground => {
  const streams = ["", "", ""];
  for (const { width, coords } of lines.streams) {
    const at = Math.min(Math.max(Math.round(width), 1), 3) - 1;
    streams[at] += linePath(plan, metresOf(coords), false);
  }
  const places: { name: string; x: number; y: number }[] = [];
  for (const { name, lon, lat } of lines.places) {
    if (places.length === MOST_PLACES) break;
    const [e, n] = projectPoint(lon, lat, WGS84, UTM_17S);
    const [x, y] = [plan.x(e), plan.y(n)];
    const inside =
      x > APART.edge &&
      x < plan.size - APART.edge - LETTER * name.length &&
      y > 2 * APART.edge &&
      y < plan.size - 34;
    const free = places.every(
      (other) => Math.abs(other.x - x) > APART.x || Math.abs(other.y - y) > APART.y,
    );
    if (inside && free) places.push({ name, x, y });
  }
  const contours = lines.contours.map((line) => linePath(plan, metresOf(line), false)).join("");
  return { streams, contours, places };
};
