import { areaName } from "../../../layers/protected-areas/area-name.ts";
import type { SketchFrame } from "../sketch-frame.ts";
import type { SketchBox } from "../sketch-labels.ts";
import { textWidth } from "../text-width.ts";
import type { PaperRing } from "./paper-ring.ts";
import { placeAreaName } from "./place-area-name.ts";

/** Millimetres of letters, and ems between the capitals of a category. */
export const NAME_SIZE = 3.3;
export const NAME_TRACKING = 0.1;

export interface AreaNamePlace {
  readonly box: SketchBox;
  /** Category in capitals, where the name has one, and the name. */
  readonly lines: readonly string[];
}

const linesOf = (full: string): readonly string[] => {
  const { category, name } = areaName(full);
  return category === "" ? [name] : [category.toUpperCase(), name];
};

/** The area's name inside it, where there is room for it; null where there is none. */
export const nameInArea = (
  full: string,
  area: readonly PaperRing[],
  limit: readonly PaperRing[],
  frame: SketchFrame,
  taken: readonly SketchBox[],
): AreaNamePlace | null => {
  const lines = linesOf(full);
  const tracking = (i: number): number => (i === 0 && lines.length > 1 ? NAME_TRACKING : 0);
  const size = {
    width: Math.max(...lines.map((line, i) => textWidth(line, NAME_SIZE, tracking(i)))),
    height: 1.35 * NAME_SIZE * lines.length,
  };
  const box = placeAreaName(area, limit, size, frame, taken);
  return box && { box, lines };
};
