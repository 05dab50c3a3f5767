import { type PlotRecord, plotRecord } from "../../../answers/overlap/record.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { slicePlots } from "../../../answers/overlap/slice-plots.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { SkipReason } from "../../../domain/issue/analysis-issues.ts";
import { standingWalk, type WalkedMark } from "../../../domain/register/walked-cells.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { GEOMETRY_NONE, GEOMETRY_POINT } from "../../../geo/flat/flat-geometry.ts";
import type { AnnexLimit } from "./annex-limit.ts";
import { plotNumbers } from "./corner-origin.ts";
import { limitCornersWithin } from "./limit-corners-within.ts";
import { type PrintedPieces, printedPieces } from "./printed-pieces.ts";
import {
  type PrintedPolygon,
  printedPolygon,
  type Settled,
  settleDecimals,
} from "./printed-polygon.ts";
import { type PrintedCorner, printedRing } from "./printed-ring.ts";

interface AnyPlot {
  /** Place in the register, its own code, and the row of the file it begins in. */
  readonly index: number;
  readonly id: string;
  readonly row: number;
}

/** A plot with hectares. */
export interface PolygonFigures extends AnyPlot {
  readonly kind: "polygon";
  readonly record: PlotRecord;
  readonly plot: Settled<PrintedPolygon>;
  /** Null without overlap, and where the overlap is the plot itself, whose table then is the piece's. */
  readonly pieces: Settled<PrintedPieces> | null;
  readonly wholeInside: boolean;
  /** Corners of the limit in the plot, as numbered in the limit's file. */
  readonly limitCorners: readonly number[];
  /** How the plot was walked; absent where it was not, and where its shape was changed since. */
  readonly walked?: WalkedMark;
  /** Only beside `walked`: the record as if it had not been, which annexes were made of before. */
  readonly unwalked?: PlotRecord;
}

/** A plot that is one place or several: a side and a distance, no hectares. */
export interface PointFigures extends AnyPlot {
  readonly kind: "point";
  readonly record: PlotRecord;
  readonly places: readonly PrintedCorner[];
}

/** A plot that could not be measured; its corners are printed where it has any, its hectares are not. */
export interface UnmeasuredFigures extends AnyPlot {
  readonly kind: "unmeasured";
  readonly reason: SkipReason;
  readonly plot: PrintedPolygon | null;
}

export type AnnexFigures = PolygonFigures | PointFigures | UnmeasuredFigures;

/**
 * Every figure of one plot's annex, in the plane of the answer. The answer must be complete: an annex without the ellipsoid and
 * the range would say less than the screen, so an incomplete one is a bug of the caller and throws a RangeError.
 */
export const annexFigures = (
  register: Dataset<"plots">,
  result: OverlapResult,
  limit: AnnexLimit,
  index: number,
): AnnexFigures => {
  if (!result.complete) throw new RangeError("an annex needs the complete answer");
  const known = { index, id: register.ids[index]!, row: register.rows[index]! };
  const own = projectGeometry(
    slicePlots(register.geometry, index, index + 1),
    register.crs,
    result.plane,
  );
  const { geometry } = register;
  const cells = register.properties[index];
  const record = plotRecord(result, index, known.id, known.row, geometry, [], cells);
  if (record === null) {
    const reason =
      result.skipped.find((plot) => plot.index === index)?.reason ??
      (own.type[0] === GEOMETRY_NONE ? "no-geometry" : "invalid-shape");
    const plot = reason === "no-geometry" ? null : printedPolygon(own, 0, 2, false);
    return { ...known, kind: "unmeasured", reason, plot };
  }
  if (own.type[0] === GEOMETRY_POINT) {
    const places = Array.from(
      { length: own.coords.length / 2 },
      (_, v) => printedRing(own.coords, v, v + 1, 2, false).corners[0]!,
    );
    return { ...known, kind: "point", record, places };
  }
  const plot = settleDecimals(
    (decimals) => printedPolygon(own, 0, decimals, false),
    ({ area }) => [[area, record.area_m2]],
  );
  const wholeInside = record.overlap_m2 > 0 && record.overlap_m2 === record.area_m2;
  const pieces =
    record.overlap_m2 > 0 && !wholeInside && record.pieces > 0
      ? printedPieces(result.measures, index, plotNumbers(plot.printed), limit.numbers)
      : null;
  const limitCorners = limitCornersWithin(limit.planar, own, 0);
  const polygon = { ...known, record, plot, pieces, wholeInside, limitCorners } as const;
  const walked = standingWalk(cells, record.area_m2 / 10_000);
  const unwalked =
    walked && plotRecord(result, index, known.id, known.row, geometry, [], undefined);
  return { ...polygon, kind: "polygon", ...(walked && unwalked ? { walked, unwalked } : {}) };
};
