/**
 * Signed area of the open ring of vertices `from` … `to - 1`, positive when counter-clockwise (y up), in the
 * square of the coordinates' unit. Summed from the ring's first vertex: raw UTM northings would lose 4e-3 m².
 */
export function ringArea(coords: Float64Array, from: number, to: number): number {
  if (to - from < 3) return 0;
  const ox = coords[2 * from]!;
  const oy = coords[2 * from + 1]!;
  let px = coords[2 * from + 2]! - ox;
  let py = coords[2 * from + 3]! - oy;
  let twice = 0;
  for (let at = 2 * from + 4, end = 2 * to; at < end; at += 2) {
    const x = coords[at]! - ox;
    const y = coords[at + 1]! - oy;
    twice += px * y - x * py;
    px = x;
    py = y;
  }
  return twice / 2;
}
