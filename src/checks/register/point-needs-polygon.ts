import { type Finding, finding } from "../../domain/issue/finding.ts";

/** A plot known by a point only, larger than the limit above which Regulation (EU) 2023/1115, art. 2 (28), asks for a polygon. */
export const pointNeedsPolygon = (
  areaHa: number,
  limitHa: number,
  column: string,
): Finding | null =>
  areaHa > limitHa
    ? finding("warning", "area-point-needs-polygon", { areaHa, limitHa }, column)
    : null;
