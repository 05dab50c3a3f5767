import type { Dataset } from "../../../../domain/dataset.ts";
import type { Issue } from "../../../../domain/issue/issue.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import type { UtmCrs } from "../../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { featureBounds, totalBounds } from "../../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../../geo/flat/select-features.ts";
import { type ScaleLength, scaleLength } from "../../../../map/frame/scale-length.ts";
import { inPlane, planeOf } from "../model/outline-measures.ts";
import { pairMeasures } from "../model/pair-measures.ts";
import { flatPath } from "./flat-path.ts";

/** Pixels of the drawing's own paper. */
export const SKETCH_WIDTH = 320;
export const SKETCH_HEIGHT = 236;
const MARGIN = 26;
/** A point or a tiny plot is not drawn larger than this, metres across. */
const LEAST_WIDTH = 60;
const MOST_NEIGHBOURS = 300;
const MOST_HANDLES = 400;

export interface RowSketch {
  /** SVG paths. */
  readonly own: string;
  readonly other: string;
  readonly proposed: string;
  readonly neighbours: string;
  readonly neighbourCount: number;
  readonly limit: string;
  /** Corners of the record itself; empty where there are too many to be told apart. */
  readonly handles: readonly (readonly [number, number])[];
  /** Where the rule found its fault. */
  readonly fault: readonly [number, number] | null;
  /** The shortest way to the other record; null where they touch, or there is none. */
  readonly gap: {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
    readonly metres: number;
  } | null;
  /** Where the numbers of the two rows stand; null where there is one. */
  readonly names:
    | readonly [own: readonly [number, number], other: readonly [number, number]]
    | null;
  readonly bar: ScaleLength;
}

export interface SketchQuestion {
  readonly outline: Outline;
  /** Rows that are drawn for themselves, and are no neighbours. */
  readonly rows: readonly number[];
  readonly issue: Issue;
  readonly other: Outline | null;
  readonly proposed: Outline | null;
  readonly register: Dataset<"plots">;
  readonly limit: Dataset<"areas"> | null;
}

/** A record among its neighbours in the plane of its zone, with the fault where the rule says it is; null for no place. */
export function rowSketch(question: SketchQuestion): RowSketch | null {
  const { outline, other, proposed, register, limit, issue, rows } = question;
  const plane = planeOf(outline);
  const own = plane && inPlane(outline, plane);
  if (!plane || !own) return null;
  const second = other && inPlane(other, plane);
  const after = proposed && inPlane(proposed, plane);
  const boxes = [own, second].flatMap((shape) => (shape ? [totalBounds(shape)] : []));
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    if (!box) continue;
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  const scale = Math.min(
    (SKETCH_WIDTH - 2 * MARGIN) / Math.max(east - west, LEAST_WIDTH),
    (SKETCH_HEIGHT - 2 * MARGIN) / Math.max(north - south, LEAST_WIDTH),
  );
  if (!(scale > 0)) return null;
  const [midX, midY] = [(west + east) / 2, (south + north) / 2];
  const x = (value: number): number => SKETCH_WIDTH / 2 + (value - midX) * scale;
  const y = (value: number): number => SKETCH_HEIGHT / 2 - (value - midY) * scale;
  const path = (shape: FlatGeometry | null): string => (shape ? flatPath(shape, x, y) : "");
  const [halfX, halfY] = [SKETCH_WIDTH / 2 / scale, SKETCH_HEIGHT / 2 / scale];
  const box = [midX - halfX, midY - halfY, midX + halfX, midY + halfY] as const;
  const near = neighboursIn(register, rows, plane, box);
  const { params } = issue;
  const fault =
    "x" in params && "y" in params && typeof params.x === "number" && typeof params.y === "number"
      ? ([x(params.x), y(params.y)] as const)
      : null;
  const handles: (readonly [number, number])[] = [];
  if (own.coords.length <= 2 * MOST_HANDLES)
    for (let k = 0; k < own.coords.length; k += 2)
      handles.push([x(own.coords[k]!), y(own.coords[k + 1]!)]);
  const measures = other && pairMeasures(outline, other);
  const gap = measures?.gap ?? null;
  return {
    gap: gap && {
      from: [x(gap[0]), y(gap[1])],
      to: [x(gap[2]), y(gap[3])],
      metres: measures!.distanceM,
    },
    names: second && namesAt(middleOf(own), middleOf(second), x, y),
    own: path(own),
    other: path(second ?? null),
    proposed: path(after ?? null),
    neighbours: path(near),
    neighbourCount: near.type.length,
    limit: path(limit && projectGeometry(limit.geometry, limit.crs, plane)),
    handles,
    fault,
    bar: scaleLength(1 / scale, SKETCH_WIDTH / 3),
  };
}

type At = readonly [x: number, y: number];

function middleOf(shape: FlatGeometry): At {
  const box = totalBounds(shape)!;
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** Two plots on one place have their names in two lines. */
const LEAST_BETWEEN = 14;

function namesAt(
  own: At,
  other: At,
  x: (value: number) => number,
  y: (value: number) => number,
): readonly [At, At] {
  const [a, b] = [
    [x(own[0]), y(own[1])],
    [x(other[0]), y(other[1])],
  ] as const;
  const close = Math.abs(a[0] - b[0]) < 60 && Math.abs(a[1] - b[1]) < LEAST_BETWEEN;
  const middle = (a[1] + b[1]) / 2;
  return close
    ? [
        [a[0], middle - LEAST_BETWEEN / 2],
        [b[0], middle + LEAST_BETWEEN / 2],
      ]
    : [a, b];
}

function neighboursIn(
  { geometry, crs, rows }: Dataset<"plots">,
  without: readonly number[],
  plane: UtmCrs,
  [west, south, east, north]: readonly [number, number, number, number],
): FlatGeometry {
  const a = projectPoint(west, south, plane, crs);
  const b = projectPoint(east, north, plane, crs);
  const bounds = featureBounds(geometry);
  const near: number[] = [];
  for (let i = 0; 4 * i < bounds.length && near.length < MOST_NEIGHBOURS; i++) {
    const apart =
      bounds[4 * i + 2]! < a[0] ||
      bounds[4 * i]! > b[0] ||
      bounds[4 * i + 3]! < a[1] ||
      bounds[4 * i + 1]! > b[1];
    if (!apart && !Number.isNaN(bounds[4 * i]!) && !without.includes(rows[i]!)) near.push(i);
  }
  return projectGeometry(selectFeatures(geometry, near), crs, plane);
}
