import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { OtherPlot } from "./plot-twice.ts";

/** Land that two plots share. A sliver, narrower than plots are measured, is told as a note: its limits may be one. */
export const plotsOverlap = (
  other: OtherPlot,
  areaM2: number,
  share: number,
  sliver: boolean,
): Finding =>
  finding(sliver ? "note" : "warning", "plots-overlap", {
    row: other.row,
    code: other.code,
    areaM2,
    share,
    sliver,
  });
