import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { clipRing } from "./clip-ring.ts";
import { type PlaneWindow, toDrawing } from "./plane-window.ts";

/** Strokes at the cut lie this far out of sight, CSS pixels. */
const BEYOND = 60;

/**
 * SVG path of features `from` to `to` (not included) of a plane geometry; holes by even-odd. What lies far
 * outside the drawing is cut off: a whole limit at the scale of a plot would reach over 80,000 pixels.
 */
export const planePath = (
  geometry: FlatGeometry,
  from: number,
  to: number,
  window: PlaneWindow,
): string => {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const { width, height } = window;
  const firstRing = partStart[featureStart[from]!]!;
  const endRing = partStart[featureStart[to]!]!;
  let path = "";
  for (let ring = firstRing; ring < endRing; ring++) {
    const points: (readonly [number, number])[] = [];
    for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v++) {
      points.push(toDrawing(window, coords[2 * v]!, coords[2 * v + 1]!));
    }
    const seen = clipRing(points, -BEYOND, -BEYOND, width + BEYOND, height + BEYOND);
    if (seen.length < 3) continue;
    path += `M${seen.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`;
  }
  return path;
};
