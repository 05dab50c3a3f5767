import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { BorerSelection } from "./borer-selection.ts";

/** Unit that is selected, or that the selected point is in; null for none. */
export const selectedUnit = (
  selection: BorerSelection | null,
  answer: HotSpotAnswer | null,
): number | null => {
  if (answer === null || selection === null) return null;
  if (selection.kind === "unit") return selection.unit;
  if (selection.kind !== "point") return null;
  const unit = answer.unitOfPoint[selection.point] ?? -1;
  return unit < 0 ? null : unit;
};

/** A unit as it is selected: where points are compared, as the point it is. */
export const selectionOfUnit = (
  answer: HotSpotAnswer | null,
  unit: number | null,
): BorerSelection | null => {
  if (answer === null || unit === null) return null;
  const point = answer.unit === "point" ? answer.unitOfPoint.indexOf(unit) : -1;
  return point < 0 ? { kind: "unit", unit } : { kind: "point", point };
};
