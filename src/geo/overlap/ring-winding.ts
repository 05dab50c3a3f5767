import { sideOfPlotEdge } from "../area/side.ts";

/** Winding number of one ring, as stored, round the area's corner (shifted as in `area/side.ts`). */
export function ringWinding(
  coords: Float64Array,
  from: number,
  to: number,
  x: number,
  y: number,
): number {
  let winding = 0;
  let ax = coords[2 * to - 2]!;
  let ay = coords[2 * to - 1]!;
  for (let v = from; v < to; v++) {
    const bx = coords[2 * v]!;
    const by = coords[2 * v + 1]!;
    if (ay <= y) {
      if (by > y && sideOfPlotEdge(ax, ay, bx, by, x, y) > 0) winding++;
    } else if (by <= y && sideOfPlotEdge(ax, ay, bx, by, x, y) < 0) {
      winding--;
    }
    ax = bx;
    ay = by;
  }
  return winding;
}
