import { hexagonCorners } from "../../../geo/hexagons/hexagon.ts";

/** Both ends of a line, metres in the plane. */
export type PlaneLine = readonly [x1: number, y1: number, x2: number, y2: number];

/** The six sides of a hexagon, shrunk by `share`. */
export const hexagonEdges = (x: number, y: number, size: number): readonly PlaneLine[] => {
  const corners = hexagonCorners(x, y, size);
  return corners.map(([ax, ay], k): PlaneLine => {
    const [bx, by] = corners[(k + 1) % 6] as [number, number];
    return [ax, ay, bx, by];
  });
};

/** Lines rising to the right at 45°, clipped to a hexagon; those of neighbouring cells meet. */
export const hexagonHatch = (
  x: number,
  y: number,
  size: number,
  spacing: number,
): readonly PlaneLine[] => {
  const edges = hexagonEdges(x, y, size);
  const reach = size / Math.sqrt(3);
  const step = spacing * Math.SQRT2;
  const lines: PlaneLine[] = [];
  // Each line is y - x = c; c runs over the multiples of `step` that can meet the hexagon.
  const first = Math.ceil((y - x - Math.SQRT2 * reach) / step);
  const last = Math.floor((y - x + Math.SQRT2 * reach) / step);
  for (let k = first; k <= last; k++) {
    const c = k * step;
    const ends = edges.flatMap((edge) => crossing(edge, c)).sort((a, b) => a[0] - b[0]);
    const [from, to] = [ends[0], ends.at(-1)];
    if (from && to && to[0] - from[0] > 1e-6) lines.push([from[0], from[1], to[0], to[1]]);
  }
  return lines;
};

const crossing = ([ax, ay, bx, by]: PlaneLine, c: number): [number, number][] => {
  const a = ay - ax - c;
  const b = by - bx - c;
  if (a === b || a * b > 0) return [];
  const t = a / (a - b);
  return [[ax + t * (bx - ax), ay + t * (by - ay)]];
};
