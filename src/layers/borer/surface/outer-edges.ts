import { hexagonAt } from "../../../geo/hexagons/hexagon.ts";
import { hexagonEdges, type PlaneLine } from "./hexagon-lines.ts";
import { hexagonNumber } from "./hexagon-number.ts";

/** Sides that only one of the cells has: the bounds of what they cover. */
export const outerEdges = (
  x: Float64Array,
  y: Float64Array,
  size: number,
): readonly PlaneLine[] => {
  const keyAt = (cx: number, cy: number): number => hexagonNumber(hexagonAt(cx, cy, size));
  const cells = new Set(Array.from(x, (cx, i) => keyAt(cx, y[i] as number)));
  const lines: PlaneLine[] = [];
  for (let i = 0; i < x.length; i++) {
    const [cx, cy] = [x[i] as number, y[i] as number];
    for (const edge of hexagonEdges(cx, cy, size)) {
      const [ax, ay, bx, by] = edge;
      // The neighbour over a side lies as far beyond it as the centre lies before it.
      if (!cells.has(keyAt(ax + bx - cx, ay + by - cy))) lines.push(edge);
    }
  }
  return lines;
};
