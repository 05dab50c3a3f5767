import type { Dataset } from "../../../../domain/dataset.ts";
import { UTM_17S } from "../../../../geo/crs/crs.ts";
import { projectBoxes } from "../../../../geo/crs/project-boxes.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { type Bounds, featureBounds, totalBounds } from "../../../../geo/flat/bounds.ts";
import { middlesOf } from "../../../../geo/flat/box-centres.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";
import { middleExtent } from "../../../../geo/flat/middle-extent.ts";
import { selectFeatures } from "../../../../geo/flat/select-features.ts";
import { bulkOf } from "./bulk-of.ts";
import { linePath, type Plan, ringPath } from "./plan.ts";
import type { Outcome, RefusedPlace } from "./record-outcomes.ts";

/** Records on their plane, read once for every drawing of them. Metres of zone 17S. */
export interface PlacedFile {
  readonly rows: Uint32Array;
  /** Record i by itself. */
  readonly shape: (i: number) => FlatGeometry;
  /** A few metres larger than the records, and their middles: only what is drawn by its outline is read in full. */
  readonly boxes: Float64Array;
  readonly centres: Float64Array;
  readonly limit: FlatGeometry | null;
  readonly refused: readonly RefusedPlace[];
  readonly outcomes: ReadonlyMap<number, Outcome>;
}

export const placeFile = (
  dataset: Dataset | null,
  limit: Dataset<"areas"> | null,
  refused: readonly RefusedPlace[],
  outcomes: ReadonlyMap<number, Outcome>,
): PlacedFile => {
  const { geometry = NOTHING, crs = UTM_17S } = dataset ?? {};
  const boxes = projectBoxes(featureBounds(geometry), crs, UTM_17S);
  return {
    rows: dataset?.rows ?? new Uint32Array(),
    shape: (i) => projectGeometry(selectFeatures(geometry, [i]), crs, UTM_17S),
    boxes,
    centres: middlesOf(boxes),
    limit: limit && projectGeometry(limit.geometry, limit.crs, UTM_17S),
    refused,
    outcomes,
  };
};

const NOTHING: FlatGeometry = {
  coords: new Float64Array(),
  ringStart: Uint32Array.of(0),
  partStart: Uint32Array.of(0),
  featureStart: Uint32Array.of(0),
  type: new Uint8Array(),
};

/** More dots than this say no more. */
const MOST_DOTS = 3000;
/** More diamonds or crosses hide what they mark. */
const MOST_MARKS = 600;
/** A record this large on the drawing is drawn by its outline, pixels. */
const LARGE = 8;
/** Rows outside that are told by their number. */
const MOST_NAMED = 12;
/** So few records are all shown whole: one area, or some plots. */
const FEW = 20;
/** Half of what a drawing of one record shows at least, m. */
const NEAR = 900;

const union = (a: Bounds | null, b: Bounds | null): Bounds | null =>
  a && b
    ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
    : (a ?? b);

/** The box round boxes; null where none is one. */
const aroundAll = (boxes: Float64Array): Bounds | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < boxes.length; k += 4) {
    if (!(boxes[k]! <= boxes[k + 2]!)) continue;
    west = Math.min(west, boxes[k]!);
    south = Math.min(south, boxes[k + 1]!);
    east = Math.max(east, boxes[k + 2]!);
    north = Math.max(north, boxes[k + 3]!);
  }
  return west <= east ? [west, south, east, north] : null;
};

/** Everything that has a place, however far: to look for what the whole leaves out. */
export const fullExtent = ({ boxes, limit, refused }: PlacedFile): Bounds | null => {
  const away = Float64Array.from(refused.flatMap(({ at: [e, n] }) => [e, n, e, n]));
  return union(union(limit && totalBounds(limit), aroundAll(boxes)), aroundAll(away));
};

/** A refused record farther than this from the sanctuary is counted, not drawn, m. */
const FAR = 250_000;

const isNear = (around: Bounds | null, e: number, n: number): boolean =>
  around === null ||
  (e > around[0] - FAR && e < around[2] + FAR && n > around[1] - FAR && n < around[3] + FAR);

const ofRecords = (figures: Float64Array, each: 2 | 4, of: readonly number[]): Float64Array => {
  const own = new Float64Array(each * of.length);
  for (const [k, i] of of.entries())
    for (let c = 0; c < each; c++) own[each * k + c] = figures[each * i + c]!;
  return own;
};

/** What a drawing of the whole file shows: where its records lie together, and the limit. */
export const wholeExtent = ({ boxes, centres, limit, rows, refused }: PlacedFile) => {
  const few = rows.length > 0 && rows.length <= FEW;
  const bulk = bulkOf(centres);
  const own = few ? aroundAll(ofRecords(boxes, 4, bulk)) : null;
  const around = union(limit && totalBounds(limit), own);
  // A file that was refused whole is drawn by what it says of itself, unless that is another part of the world.
  const near = refused.filter(({ at: [e, n] }) => isNear(around, e, n));
  const away = Float64Array.from(near.flatMap(({ at }) => at));
  const shown = rows.length > 0 ? ofRecords(centres, 2, bulk) : ofRecords(away, 2, bulkOf(away));
  return middleExtent(shown, around);
};

/** Where one row lies: its box, and whether it was taken; null where it has no place. */
export const placeOfRow = (
  { rows, boxes, refused }: PlacedFile,
  row: number | null,
): { readonly box: Bounds; readonly taken: boolean } | null => {
  if (row === null) return null;
  const i = rows.indexOf(row);
  if (i !== -1 && Number.isFinite(boxes[4 * i]!)) {
    const [west, south, east, north] = boxes.subarray(4 * i, 4 * i + 4);
    return { box: [west!, south!, east!, north!], taken: true };
  }
  const out = refused.find((place) => place.row === row);
  if (!out) return null;
  const [x, y] = [out.ring.map(([e]) => e), out.ring.map(([, n]) => n)];
  return { box: [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)], taken: false };
};

/** What a drawing of one record shows: it, and the ground about it. */
export const extentAround = ([west, south, east, north]: Bounds): Bounds => {
  const half = Math.max(NEAR, Math.max(east - west, north - south) * 1.2);
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [x - half, y - half, x + half, y + half];
};

export interface PreviewDrawing {
  readonly outline: string;
  readonly shapes: string;
  readonly dots: string;
  readonly mended: string;
  readonly flagged: string;
  readonly refused: string;
  readonly refusedShapes: string;
  /** Taken records, and refused ones with a place, beyond the edge. */
  readonly outside: number;
  /** Rows of the first of them, in the order of the file. */
  readonly outsideRows: readonly number[];
}

const diamond = (x: number, y: number, r: number): string =>
  `M${x.toFixed(1)} ${(y - r).toFixed(1)}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`;

const triangle = (x: number, y: number, r: number): string =>
  `M${x.toFixed(1)} ${(y - r).toFixed(1)}l${r} ${1.75 * r}h${-2 * r}Z`;

const cross = (x: number, y: number, r: number): string =>
  `M${(x - r).toFixed(1)} ${(y - r).toFixed(1)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;

/** The records of a file by what became of them. */
export function drawPreview(file: PlacedFile, plan: Plan): PreviewDrawing {
  const { rows, shape, boxes, centres, limit, refused, outcomes } = file;
  const { size, scale } = plan;
  const inside = (x: number, y: number): boolean => x >= 0 && y >= 0 && x <= size && y <= size;
  const path = { shapes: "", dots: "", mended: "", flagged: "", refused: "", refusedShapes: "" };
  const step = Math.max(1, Math.ceil(rows.length / MOST_DOTS));
  let outside = 0;
  const outsideRows: number[] = [];
  const leave = (row: number): void => {
    outside++;
    if (outsideRows.length < MOST_NAMED) outsideRows.push(row);
  };
  let marks = 0;
  for (let i = 0; i < rows.length; i++) {
    const [x, y] = [plan.x(centres[2 * i]!), plan.y(centres[2 * i + 1]!)];
    if (!Number.isFinite(x)) continue;
    const width = Math.max(
      boxes[4 * i + 2]! - boxes[4 * i]!,
      boxes[4 * i + 3]! - boxes[4 * i + 1]!,
    );
    if (!inside(x, y) && (width * scale < LARGE || x < -size || x > 2 * size)) {
      leave(rows[i]!);
      continue;
    }
    const large = width * scale > LARGE;
    if (large) {
      const own = shape(i);
      path.shapes += ringPath(own, 0, own.partStart.length - 1, plan);
    }
    const outcome = outcomes.get(rows[i]!) ?? "unchanged";
    if (outcome === "unchanged") {
      if (!large && i % step === 0) path.dots += `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
    } else if (marks++ < MOST_MARKS) {
      path[outcome] += outcome === "mended" ? diamond(x, y, 4.5) : triangle(x, y, 4);
    }
  }
  for (const { at, ring, row } of refused) {
    const [x, y] = [plan.x(at[0]), plan.y(at[1])];
    if (!inside(x, y)) leave(row);
    else if (marks++ < MOST_MARKS) {
      path.refused += cross(x, y, 3.6);
      if (ring.length > 2) path.refusedShapes += linePath(plan, ring, true);
    }
  }
  const outline = limit ? ringPath(limit, 0, limit.partStart.length - 1, plan) : "";
  return { ...path, outline, outside, outsideRows };
}
