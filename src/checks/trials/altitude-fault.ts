import { type Finding, finding } from "../../domain/issue/finding.ts";
import { shownCell } from "../readings/count-fault.ts";

/** Above any coffee of the Andes, with room to spare. Metres. */
const HIGHEST = 2_800;
/** Lowest altitude that a figure read as feet may come to. Metres. */
const LEAST_OF_FEET = 300;
const METRES_PER_FOOT = 0.3048;

/**
 * Why a cell is no altitude of coffee; null where it is one. `figure` is its number, NaN where it has none; `feet`: the cell
 * says so. Feet are told and left out, never converted silently.
 */
export function altitudeFault(
  figure: number,
  feet: boolean,
  column: string,
  cell: string,
): Finding | null {
  const params = { column, value: shownCell(cell) };
  if (figure <= 0) return finding("warning", "sheet-altitude-zero", params, column);
  if (!feet && figure <= HIGHEST) return null;
  const metres = figure * METRES_PER_FOOT;
  return metres >= LEAST_OF_FEET && metres <= HIGHEST
    ? finding("warning", "sheet-altitude-feet", { ...params, metres }, column)
    : finding("warning", "sheet-altitude-unread", params, column);
}
