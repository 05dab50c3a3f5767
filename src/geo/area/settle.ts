import type { PreparedArea } from "./prepared-area.ts";

/**
 * One look at the distance field for a disc: 1 when it surely lies in the area, -1 when surely outside, else 0.
 * `radius2`: the radius squared.
 */
export function settleDisc(area: PreparedArea, x: number, y: number, radius2: number): 1 | -1 | 0 {
  const { grid } = area;
  const { cell, cols, rows } = grid;
  const fx = (x - grid.x0) * grid.perMetre;
  const fy = (y - grid.y0) * grid.perMetre;
  if (!(fx >= 0 && fy >= 0 && fx < cols && fy < rows)) {
    const dx = Math.max(0, -fx, fx - cols) * cell;
    const dy = Math.max(0, -fy, fy - rows) * cell;
    return Math.max(dx, dy) ** 2 > radius2 ? -1 : 0;
  }
  const col = Math.floor(fx);
  const row = Math.floor(fy);
  const distance = area.centreDistance[row * cols + col]!;
  const wide = Math.abs(distance) - cell * Math.SQRT1_2;
  if (!(wide > 0 && wide * wide > radius2)) {
    const ex = (fx - col - 0.5) * cell;
    const ey = (fy - row - 0.5) * cell;
    const way = Math.sqrt(ex * ex + ey * ey) * (1 + 1e-9) + 1e-6;
    if (!(Math.abs(distance) > way + Math.sqrt(radius2))) return 0;
  }
  return distance > 0 ? 1 : -1;
}

/** The same for vertices `from` … `to - 1`, in the disc round the middle of their box (minX, minY, maxX, maxY). */
export function settleVertices(
  area: PreparedArea,
  coords: Float64Array,
  from: number,
  to: number,
  box: Float64Array,
): 1 | -1 | 0 {
  const x = (box[0]! + box[2]!) / 2;
  const y = (box[1]! + box[3]!) / 2;
  let radius2 = 0;
  for (let at = 2 * from; at < 2 * to; at += 2) {
    const dx = coords[at]! - x;
    const dy = coords[at + 1]! - y;
    const far2 = dx * dx + dy * dy;
    if (far2 > radius2) radius2 = far2;
  }
  return settleDisc(area, x, y, radius2);
}
