/** The box of vertices `from` … `to - 1`, written to out as minX, minY, maxX, maxY. */
export function plotBox(coords: Float64Array, from: number, to: number, out: Float64Array): void {
  let minX = coords[2 * from]!;
  let minY = coords[2 * from + 1]!;
  let maxX = minX;
  let maxY = minY;
  for (let at = 2 * from + 2; at < 2 * to; at += 2) {
    const x = coords[at]!;
    const y = coords[at + 1]!;
    if (x < minX) minX = x;
    else if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    else if (y > maxY) maxY = y;
  }
  out[0] = minX;
  out[1] = minY;
  out[2] = maxX;
  out[3] = maxY;
}
