import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { featureBounds } from "../../../geo/flat/bounds.ts";
import { type FlatGeometry, featureCount } from "../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { finishSteps } from "../../../geo/pairs/finish-steps.ts";
import { overlapPairs } from "../../../geo/pairs/overlap-pairs.ts";
import { preparePairs, SIDE_FIRST, SIDE_SECOND } from "../../../geo/pairs/paired-plots.ts";
import { joinGeometry } from "../../overlap/join-geometry.ts";
import { inPlane, type PlacedPlots } from "../placed-plots.ts";
import { partOf, type Steps } from "../run-steps.ts";
import { inOtherDatum } from "./other-datum.ts";

/** Two plots that lie apart as written and on each other once one is read in the other datum. */
export interface DatumTwin {
  /** Places in their registers. */
  readonly first: number;
  readonly second: number;
  /** Which of the two was read in the other datum. Within one register either may be wrong: shapes cannot tell. */
  readonly shifted: "first" | "second";
  /** After that reading, m² and shares. */
  readonly overlapM2: number;
  readonly iou: number;
  readonly shareOfFirst: number;
  readonly shareOfSecond: number;
  readonly iouAsTyped: number;
  /** How far the reading moves the plot, m. */
  readonly shiftM: number;
}

/** From this IoU on the shapes are one plot; one plot walked twice has 0.8 and more, chance far less. */
const TWIN_IOU = 0.8;
/** As written they are not one plot yet. */
const MOST_AS_TYPED = 0.5;

interface Boxes {
  readonly areaM2: Float64Array;
  readonly boxes: Float64Array;
}

/** Whether two boxes share so much of what they span, and two areas so much, that the shapes may be twins. */
function mayBeTwins({ areaM2, boxes }: Boxes, i: number, j: number): boolean {
  const ratio = areaM2[i]! / areaM2[j]!;
  if (!(ratio > TWIN_IOU && ratio < 1 / TWIN_IOU)) return false;
  const far = (low: number) => Math.abs(boxes[4 * i + low]! - boxes[4 * j + low]!);
  const size = Math.hypot(boxes[4 * i + 2]! - boxes[4 * i]!, boxes[4 * i + 3]! - boxes[4 * i + 1]!);
  return far(0) + far(1) + far(2) + far(3) < size;
}

const middle = (boxes: Float64Array, at: number, axis: 0 | 1): number =>
  (boxes[4 * at + axis]! + boxes[4 * at + axis + 2]!) / 2;

/** IoU of one pair as it stands. */
function iouOf(first: FlatGeometry, i: number, second: FlatGeometry, j: number): number {
  const pair = preparePairs(
    joinGeometry([selectFeatures(first, [i]), selectFeatures(second, [j])]),
    Uint8Array.of(SIDE_FIRST, SIDE_SECOND),
  );
  const both = finishSteps(overlapPairs(pair, 0)).overlapM2[0] ?? 0;
  return both / (pair.areaM2[0]! + pair.areaM2[1]! - both);
}

/** Plots that stay as they are against plots read in the other datum. */
interface Reading {
  readonly stay: FlatGeometry;
  readonly typed: FlatGeometry;
  readonly moved: FlatGeometry;
  /** The register whose plots are moved; null where there is one register. */
  readonly of: "first" | "second" | null;
}

function* twinsOf(
  { stay, typed, moved, of }: Reading,
  from: number,
  to: number,
): Steps<DatumTwin[]> {
  const base = featureCount(stay);
  const side = new Uint8Array(base + featureCount(moved)).fill(SIDE_SECOND);
  side.fill(SIDE_FIRST, 0, base);
  const plots = preparePairs(joinGeometry([stay, moved]), side);
  const search = overlapPairs(plots, 0, {
    accept: (i, j) => (of !== null || i !== j - base) && mayBeTwins(plots, i, j),
  });
  const found = yield* partOf(search, from, to);
  const typedBoxes = featureBounds(typed);
  const twins: DatumTwin[] = [];
  found.first.forEach((i, k) => {
    const at = found.second[k]!;
    const j = at - base;
    const overlapM2 = found.overlapM2[k]!;
    const [p, q] = [plots.areaM2[i]!, plots.areaM2[at]!];
    const iou = overlapM2 / (p + q - overlapM2);
    if (iou < TWIN_IOU) return;
    const iouAsTyped = iouOf(stay, i, typed, j);
    if (iouAsTyped >= MOST_AS_TYPED) return;
    const movedIsFirst = of === null ? j < i : of === "first";
    twins.push({
      first: movedIsFirst ? j : i,
      second: movedIsFirst ? i : j,
      shifted: movedIsFirst ? "first" : "second",
      overlapM2,
      iou,
      shareOfFirst: overlapM2 / (movedIsFirst ? q : p),
      shareOfSecond: overlapM2 / (movedIsFirst ? p : q),
      iouAsTyped,
      shiftM: Math.hypot(
        middle(plots.boxes, at, 0) - middle(typedBoxes, j, 0),
        middle(plots.boxes, at, 1) - middle(typedBoxes, j, 1),
      ),
    });
  });
  return twins;
}

/** Each pair once, with the reading that fits best; in order of the first, then of the second. */
function bestOfEach(twins: readonly DatumTwin[]): readonly DatumTwin[] {
  const best = new Map<string, DatumTwin>();
  for (const twin of twins) {
    const key = `${twin.first} ${twin.second}`;
    const known = best.get(key);
    if (known === undefined || twin.iou > known.iou) best.set(key, twin);
  }
  return [...best.values()].sort((p, q) => p.first - q.first || p.second - q.second);
}

/**
 * Pairs of plots of two registers, or of one, that are one plot (IoU of 0.8 and more) once one of them is read in the other
 * datum, WGS84 for PSAD56 or the other way round, and are not as written. Takes the share `from` to `to` of a longer work.
 */
export function* datumTwins(
  first: PlacedPlots,
  second: PlacedPlots | null,
  plane: UtmCrs,
  from: number,
  to: number,
): Steps<readonly DatumTwin[]> {
  const own = inPlane(first, plane);
  const other = second && inPlane(second, plane);
  const readings: Reading[] = [];
  if (second === null || other === null) {
    for (const moved of inOtherDatum(first, plane))
      readings.push({ stay: own, typed: own, moved, of: null });
  } else {
    for (const moved of inOtherDatum(second, plane))
      readings.push({ stay: own, typed: other, moved, of: "second" });
    for (const moved of inOtherDatum(first, plane))
      readings.push({ stay: other, typed: own, moved, of: "first" });
  }
  const twins: DatumTwin[] = [];
  const each = (to - from) / readings.length;
  for (const [k, reading] of readings.entries()) {
    twins.push(...(yield* twinsOf(reading, from + k * each, from + (k + 1) * each)));
  }
  return bestOfEach(twins);
}
