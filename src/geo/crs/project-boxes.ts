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
    const [west, south, east, north] = boxes.subarray(k, k + 4);
    corners.set([west!, south!, east!, south!, east!, north!, west!, north!], 2 * k);
  }
  projectCoords(corners, from, to);
  const made = new Float64Array(boxes.length);
  for (let k = 0; k < boxes.length; k += 4) {
    const [x1, y1, x2, y2, x3, y3, x4, y4] = corners.subarray(2 * k, 2 * k + 8);
    made[k] = Math.min(x1!, x2!, x3!, x4!);
    made[k + 1] = Math.min(y1!, y2!, y3!, y4!);
    made[k + 2] = Math.max(x1!, x2!, x3!, x4!);
    made[k + 3] = Math.max(y1!, y2!, y3!, y4!);
  }
  return made;
}
