import { cutOut, splitPolygon } from "../../../../geo/edit/cut-polygon.ts";
import type { Parts } from "../../../../geo/edit/ring-edits.ts";
import { ellipsoidalAreas } from "../../../../geo/ellipsoid/ellipsoidal-areas.ts";
import { polygonArea } from "../../../../geo/plane/polygon-area.ts";
import type { RingGroup } from "../../../../geo/plane/rings/group-rings.ts";
import { polygonsOfGroups } from "../../../../geo/plane/rings/polygons-of-groups.ts";
import type { Fault } from "../../../../geo/plane/validity/fault.ts";
import { findFaults } from "../../../../geo/plane/validity/find-faults.ts";
import { type PlaneFigures, turnParts, turnRing } from "./plane-figures.ts";
import type { Sketch } from "./sketch.ts";

/** One polygon with its areas, square metres: in the plane, as the law counts, and on the ellipsoid. */
export interface MeasuredShape {
  readonly parts: Parts;
  readonly areaM2: number;
  readonly ellipsoidalM2: number;
  /** Length of all outlines in the plane, metres. */
  readonly outlineM: number;
}

/** Why a drawing cannot be kept yet. */
export type Waits = "corners" | "faults" | "across" | "inside" | "nothing";

export interface SketchFacts {
  /** What would be kept: one shape, or the pieces of a split, the largest first. */
  readonly shapes: readonly MeasuredShape[];
  /** What a ring cuts out. */
  readonly removed: MeasuredShape | null;
  /** Length of the path as far as it is drawn, metres; null where no path is drawn. */
  readonly pathM: number | null;
  readonly faults: readonly Fault[];
  readonly waits: Waits | null;
}

/** Measures a drawing at one moment; pure. Figures of `figures.crs`. */
export function sketchFacts(sketch: Sketch, figures: PlaneFigures): SketchFacts {
  const { tool, parts, path } = sketch;
  const plane = turnParts(parts, (x, y) => figures.toPlane(x, y));
  const line = turnRing(path, (x, y) => figures.toPlane(x, y));
  const pathM = tool === "vertices" ? null : lengthOf(line, false);
  const measure = (groups: readonly RingGroup[]) => measured(groups, figures);
  const said = (groups: readonly RingGroup[], waits: Waits | null): SketchFacts => {
    const faults = groups.length > 0 ? findFaults(polygonsOfGroups(groups), 0) : [];
    const none = groups.length === 0 || faults.some(({ kind }) => kind === "too-few-points");
    return {
      shapes: none ? [] : [measure(groups)],
      removed: null,
      pathM,
      faults,
      waits: none ? "corners" : faults.length > 0 ? "faults" : waits,
    };
  };
  if (tool === "vertices") return said(plane, null);
  if (tool === "new") return said(path.length < 6 ? [] : [[line]], null);
  if (tool === "measure")
    return { ...said(path.length < 6 ? [] : [[line]], "nothing"), waits: "nothing" };
  const whole = said(plane, null);
  if (whole.faults.length > 0) return whole;
  if (tool === "split") return { ...whole, ...splitFacts(plane, line, measure) };
  if (path.length < 6) return { ...whole, waits: "corners" };
  const crossed = findFaults(polygonsOfGroups([[line]]), 0);
  if (crossed.length > 0) return { ...whole, faults: crossed, waits: "faults" };
  const cut = cutOut(plane, line);
  if (!cut) return { ...whole, waits: "inside" };
  return { ...whole, shapes: [measure(cut.kept)], removed: measure(cut.removed) };
}

/** Parts the line does not reach stay with the largest piece. */
function splitFacts(
  plane: readonly RingGroup[],
  line: readonly number[],
  measure: (groups: readonly RingGroup[]) => MeasuredShape,
): Partial<SketchFacts> {
  if (line.length < 4) return { waits: "corners" };
  const whole: RingGroup[] = [];
  const pieces: RingGroup[] = [];
  for (const part of plane) {
    const split = splitPolygon([part], line);
    if (split) pieces.push(...split);
    else whole.push(part);
  }
  if (pieces.length === 0) return { waits: "across" };
  const [largest, ...others] = pieces
    .map((piece) => measure([piece]))
    .sort((a, b) => b.areaM2 - a.areaM2);
  if (whole.length === 0) return { shapes: [largest!, ...others], waits: null };
  const kept = pieces.find((piece) => measure([piece]).areaM2 === largest!.areaM2)!;
  return { shapes: [measure([kept, ...whole]), ...others], waits: null };
}

function measured(groups: readonly RingGroup[], figures: PlaneFigures): MeasuredShape {
  const parts = turnParts(groups, (x, y) => figures.toFigures(x, y));
  const degrees = turnParts(parts, (x, y) => figures.toDegrees(x, y));
  return {
    parts,
    areaM2: polygonArea(polygonsOfGroups(groups), 0),
    ellipsoidalM2: ellipsoidalAreas(polygonsOfGroups(degrees))[0]!,
    outlineM: groups.flat().reduce((sum, ring) => sum + lengthOf(ring, true), 0),
  };
}

function lengthOf(ring: readonly number[], closed: boolean): number {
  let sum = 0;
  for (let k = 2; k < ring.length; k += 2)
    sum += Math.hypot(ring[k]! - ring[k - 2]!, ring[k + 1]! - ring[k - 1]!);
  if (closed && ring.length > 2)
    sum += Math.hypot(ring[0]! - ring.at(-2)!, ring[1]! - ring.at(-1)!);
  return sum;
}
