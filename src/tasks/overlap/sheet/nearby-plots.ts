import { featureBounds } from "../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";

const MOST = 24;

/** Plots whose box comes within `reach` metres of plot i's, in the plane; for orientation in a drawing. */
export const nearbyPlots = (planar: FlatGeometry, i: number, reach: number): readonly number[] => {
  const boxes = featureBounds(planar);
  const west = boxes[4 * i]! - reach;
  const south = boxes[4 * i + 1]! - reach;
  const east = boxes[4 * i + 2]! + reach;
  const north = boxes[4 * i + 3]! + reach;
  const found: number[] = [];
  for (let k = 0; k < boxes.length / 4 && found.length < MOST; k += 1) {
    if (k === i) continue;
    if (boxes[4 * k + 2]! < west || boxes[4 * k]! > east) continue;
    if (boxes[4 * k + 3]! < south || boxes[4 * k + 1]! > north) continue;
    found.push(k);
  }
  return found;
};
