import { featureBounds } from "../flat/bounds.ts";
import {
  type FlatGeometry,
  featureCount,
  GEOMETRY_NONE,
  GEOMETRY_POLYGON,
} from "../flat/flat-geometry.ts";
import { ringArea } from "../plane/ring-area.ts";

/** In which lists a plot stands: pairs are of one in the first with one in the second. Both: pairs within one list. */
export const SIDE_NONE = 0;
export const SIDE_FIRST = 1;
export const SIDE_SECOND = 2;
export const SIDE_BOTH = 3;

/** Plots made ready to be compared with one another: metres of one plane. */
export interface PairedPlots {
  readonly geometry: FlatGeometry;
  /** Per plot one of the SIDE_ constants; none where it has no place. */
  readonly side: Uint8Array;
  /** minX, minY, maxX, maxY per plot; NaN where it has no place. */
  readonly boxes: Float64Array;
  /** Per ring: 1 when the plot lies on its left as it is stored, -1 when on its right. */
  readonly turn: Int8Array;
  /** Planar area per plot, m²: shells less holes. 0 for points. */
  readonly areaM2: Float64Array;
}

/** `side` is taken as it is, save that plots without a finite place are in no list. */
export function preparePairs(geometry: FlatGeometry, side: Uint8Array): PairedPlots {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const plots = featureCount(geometry);
  const boxes = featureBounds(geometry);
  const turn = new Int8Array(ringStart.length - 1);
  const areaM2 = new Float64Array(plots);
  const listed = side.slice();
  for (let plot = 0; plot < plots; plot++) {
    const at = 4 * plot;
    const sum = boxes[at]! + boxes[at + 1]! + boxes[at + 2]! + boxes[at + 3]!;
    if (type[plot] === GEOMETRY_NONE || !Number.isFinite(sum)) listed[plot] = SIDE_NONE;
    if (type[plot] !== GEOMETRY_POLYGON) continue;
    let total = 0;
    for (let part = featureStart[plot]!; part < featureStart[plot + 1]!; part++) {
      const shell = partStart[part]!;
      for (let ring = shell; ring < partStart[part + 1]!; ring++) {
        const area = ringArea(coords, ringStart[ring]!, ringStart[ring + 1]!);
        turn[ring] = area >= 0 === (ring === shell) ? 1 : -1;
        total += ring === shell ? Math.abs(area) : -Math.abs(area);
      }
    }
    areaM2[plot] = total;
  }
  return { geometry, side: listed, boxes, turn, areaM2 };
}
