import { featureBounds } from "./bounds.ts";
import type { FlatGeometry } from "./flat-geometry.ts";

/** Middle of each feature's box, x and y by turns, in the geometry's CRS; NaN without geometry. To find a feature, not to measure it. */
export const boxCentres = (geometry: FlatGeometry): Float64Array =>
  middlesOf(featureBounds(geometry));

/** Middle of each box of four figures. */
export const middlesOf = (boxes: Float64Array): Float64Array => {
  const centres = new Float64Array(boxes.length / 2);
  for (let i = 0; i < boxes.length / 4; i += 1) {
    centres[2 * i] = (boxes[4 * i]! + boxes[4 * i + 2]!) / 2;
    centres[2 * i + 1] = (boxes[4 * i + 1]! + boxes[4 * i + 3]!) / 2;
  }
  return centres;
};
