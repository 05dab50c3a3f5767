import type { Bounds } from "../flat/bounds.ts";

/** Box of coordinates x, y by turns, metres; all zero where there are none. */
export function lineBounds(line: Float64Array): Bounds {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < line.length; at += 2) {
    minX = Math.min(minX, line[at]!);
    maxX = Math.max(maxX, line[at]!);
    minY = Math.min(minY, line[at + 1]!);
    maxY = Math.max(maxY, line[at + 1]!);
  }
  return line.length === 0 ? [0, 0, 0, 0] : [minX, minY, maxX, maxY];
}
