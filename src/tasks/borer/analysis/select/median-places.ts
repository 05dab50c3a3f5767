import type { ReadingSource } from "./reading-source.ts";

/**
 * Median easting and northing of each point's readings, metres; NaN where none has a place. The median, so that one
 * reading typed far away does not move the point.
 */
export function medianPlaces(
  source: ReadingSource,
  kept: Int32Array,
  readings: Int32Array,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const points = readings.length;
  const start = new Int32Array(points + 1);
  for (let p = 0; p < points; p++) start[p + 1] = (start[p] as number) + (readings[p] as number);
  const fill = start.slice(0, points);
  const xs = new Float64Array(kept.length);
  const ys = new Float64Array(kept.length);
  for (const i of kept) {
    const x = source.x[i] as number;
    const y = source.y[i] as number;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    const p = source.columns.point[i] as number;
    const at = fill[p] as number;
    xs[at] = x;
    ys[at] = y;
    fill[p] = at + 1;
  }
  const x = new Float64Array(points);
  const y = new Float64Array(points);
  for (let p = 0; p < points; p++) {
    x[p] = median(xs.subarray(start[p], fill[p]));
    y[p] = median(ys.subarray(start[p], fill[p]));
  }
  return { x, y };
}

/** Sorts what it is given. */
function median(values: Float64Array): number {
  if (values.length === 0) return NaN;
  if (values.length > 1) values.sort();
  const half = values.length >> 1;
  const high = values[half] as number;
  return values.length % 2 === 1 ? high : ((values[half - 1] as number) + high) / 2;
}
