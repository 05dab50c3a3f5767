/**
 * For each point (x, y pairs) the number of the point it is one with: itself, or the first in the list of those nearer
 * than `tolerance` to it.
 */
export function snapPoints(points: Float64Array, tolerance: number): Int32Array {
  const count = points.length / 2;
  const node = new Int32Array(count);
  const order = Array.from({ length: count }, (_, k) => k);
  order.sort((p, q) => points[2 * p]! - points[2 * q]! || points[2 * p + 1]! - points[2 * q + 1]!);
  const kept: number[] = [];
  for (const point of order) {
    const x = points[2 * point]!;
    const y = points[2 * point + 1]!;
    let found = -1;
    for (let k = kept.length - 1; k >= 0; k--) {
      const other = kept[k]!;
      if (points[2 * other]! < x - tolerance) break;
      if (Math.hypot(points[2 * other]! - x, points[2 * other + 1]! - y) <= tolerance) {
        found = k;
        break;
      }
    }
    if (found < 0) {
      kept.push(point);
      node[point] = point;
    } else {
      node[point] = kept[found]!;
    }
  }
  return node;
}
