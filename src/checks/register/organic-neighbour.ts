import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { OtherPlot } from "./plot-twice.ts";

/** An organic plot with one that is not within the distance asked for; `metres` is the shortest, 0 where they touch. */
export const organicNeighbour = (other: OtherPlot, metres: number): Finding =>
  finding("warning", "plot-organic-neighbour", { row: other.row, code: other.code, metres });
