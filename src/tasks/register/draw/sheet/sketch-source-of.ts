import { type UtmCrs, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import type { Parts } from "../../../../geo/edit/ring-edits.ts";
import type { Position } from "../../../../geo/flat/to-geojson.ts";
import { polygonsOfGroups } from "../../../../geo/plane/rings/polygons-of-groups.ts";
import { findFaults } from "../../../../geo/plane/validity/find-faults.ts";
import { formatMetres } from "../../../../i18n/format-measure.ts";
import type { SketchRing, SketchSource } from "../../../../layers/sketch/sketch-source.ts";
import { partsIn } from "../model/plane-figures.ts";
import { isRing, ringsInHand } from "../model/sketch.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import { hasLastSide } from "../model/use-pen.ts";
import { eachVertex, figuresAt, middleFigures, sameVertex } from "../model/vertex-key.ts";

/** More corners than this are drawn without numbers and lengths: they would hide the plot. */
const MOST_LABELS = 120;

/** What the map draws of a drawing at this moment; null where there is none. */
export function sketchSourceOf(model: DrawModel): SketchSource | null {
  const { state, facts, figures, pen, register, plane } = model;
  if (!state || !facts) return refusedSource(model);
  const { sketch, subject, chosen } = state;
  const degrees = (x: number, y: number): Position => figures.toDegrees(x, y);
  const polygon = (parts: Parts): SketchRing[][] =>
    parts.map((rings) => rings.map((ring) => positions(ring, degrees)));
  const rings = ringsInHand(sketch);
  const few = rings.flat().reduce((n, ring) => n + ring.length / 2, 0) <= MOST_LABELS;
  const sides: SketchSource["sides"][number][] = [];
  const corners: SketchSource["corners"][number][] = [];
  const middles: Position[] = [];
  eachVertex(rings, (at, next, last) => {
    const [from, to] = [figuresAt(rings, at), figuresAt(rings, next)];
    if (!from || !to) return;
    const number = few ? String(at.vertex + 1) : "";
    corners.push({ at: degrees(...from), label: number, chosen: sameVertex(chosen, at) });
    const closes = last && (isRing(sketch) || sketch.tool === "vertices");
    const twoPoints = (rings[at.part]?.[at.ring]?.length ?? 0) < 6;
    if (last && (!closes || twoPoints)) return;
    const [ax, ay] = figures.toPlane(...from);
    const [bx, by] = figures.toPlane(...to);
    sides.push({
      from: degrees(...from),
      to: degrees(...to),
      label: few ? formatMetres(Math.hypot(bx - ax, by - ay)) : "",
      loose: last && sketch.growing,
    });
    if (!last || hasLastSide(state)) {
      middles.push(degrees(...middleFigures(rings, at)));
    }
  });
  const moved = subject.before !== null && subject.before !== sketch.parts;
  return {
    polygons: facts.shapes.flatMap(({ parts }) => polygon(parts)),
    removed: facts.removed ? polygon(facts.removed.parts) : [],
    before: moved
      ? (subject.before ?? []).map((part) =>
          part.map((ring) => positions(ring, (x, y) => projectPoint(x, y, register.crs, WGS84))),
        )
      : [],
    sides: [...sides, ...outlinesUnderLine(model)],
    corners,
    middles,
    faults: facts.faults.flatMap((fault) => ("at" in fault ? [placeOf(fault.at, plane)] : [])),
    snap: pen.held && { at: degrees(...pen.held.figures), kind: pen.held.kind },
  };
}

/** The shape of a refused record, which no plot of the register shows, with its faults. */
function refusedSource({ refused, shape, register, plane }: DrawModel): SketchSource | null {
  if (!refused || !shape) return null;
  const { crs } = register;
  const faults = findFaults(polygonsOfGroups(partsIn(shape, crs, plane)), 0);
  return {
    polygons: [],
    removed: [],
    before: partsIn(shape, crs, WGS84).map((part) =>
      part.map((ring) => positions(ring, (lon, lat) => [lon, lat])),
    ),
    sides: [],
    corners: [],
    middles: [],
    faults: faults.flatMap((fault) => ("at" in fault ? [placeOf(fault.at, plane)] : [])),
    snap: null,
  };
}

const placeOf = ({ x, y }: { readonly x: number; readonly y: number }, plane: UtmCrs): Position =>
  projectPoint(x, y, plane, WGS84);

/** The plot's own sides while a line is drawn across it. */
function outlinesUnderLine({ state, figures }: DrawModel): SketchSource["sides"] {
  const { sketch } = state!;
  if (sketch.tool !== "split" && sketch.tool !== "hole") return [];
  const sides: SketchSource["sides"][number][] = [];
  eachVertex(sketch.parts, (at, next) => {
    const [from, to] = [figuresAt(sketch.parts, at), figuresAt(sketch.parts, next)];
    if (!from || !to) return;
    sides.push({
      from: figures.toDegrees(...from),
      to: figures.toDegrees(...to),
      label: "",
      loose: false,
    });
  });
  return sides;
}

function positions(ring: readonly number[], turn: (x: number, y: number) => Position): Position[] {
  const out: Position[] = [];
  for (let k = 0; k < ring.length; k += 2) out.push(turn(ring[k]!, ring[k + 1]!));
  return out;
}
