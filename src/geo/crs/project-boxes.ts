import type { Crs } from "./crs.ts";
import { projectCoords } from "./project-coords.ts";
import { sameCrs } from "./same-crs.ts";

/**
 * Boxes in another CRS, four figures each (west, south, east, north): the box round the four corners, which need not be
 * that of what lies in it. To find and to draw small things by, not to measure. NaN stays NaN.
 */
export function projectBoxes(boxes: Float64Array, from: Crs, to: Crs): Float64Array {
  if (sameCrs(from, to)) return boxes;
  const corners = new Float64Array(2 * boxes.length);
  for (let k = 0; k < boxes.length; k += 4) {
    // South-west, south-east, north-east, north-west.
    for (let c = 0; c < 4; c++) {
      corners[2 * (k + c)] = boxes[k + (c === 1 || c === 2 ? 2 : 0)]!;
      corners[2 * (k + c) + 1] = boxes[k + (c < 2 ? 1 : 3)]!;
    }
  }
  projectCoords(corners, from, to);
  const made = new Float64Array(boxes.length);
  for (let k = 0; k < boxes.length; k += 4)
    for (let axis = 0; axis < 2; axis++) {
      const at = 2 * k + axis;
      const [one, two, three, four] = [
        corners[at]!,
        corners[at + 2]!,
        corners[at + 4]!,
        corners[at + 6]!,
      ];
      made[k + axis] = Math.min(one, two, three, four);
      made[k + 2 + axis] = Math.max(one, two, three, four);
    }
  return made;
}
