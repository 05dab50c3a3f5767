import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { type PlaneWindow, toDrawing } from "./plane-window.ts";

/** SVG path of features `from` to `to` (not included) of a plane geometry; holes by even-odd. */
export const planePath = (
  geometry: FlatGeometry,
  from: number,
  to: number,
  window: PlaneWindow,
): string => {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const firstRing = partStart[featureStart[from]!]!;
  const endRing = partStart[featureStart[to]!]!;
  let path = "";
  for (let ring = firstRing; ring < endRing; ring++) {
    for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v++) {
      const [x, y] = toDrawing(window, coords[2 * v]!, coords[2 * v + 1]!);
      path += `${v === ringStart[ring] ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`;
    }
    path += "Z";
  }
  return path;
};
