import { type FlatGeometry, GEOMETRY_POLYGON } from "../../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../../geo/flat/flat-geometry-builder.ts";
import { finishSteps } from "../../../../geo/pairs/finish-steps.ts";
import { overlapPairs } from "../../../../geo/pairs/overlap-pairs.ts";
import { preparePairs, SIDE_FIRST, SIDE_SECOND } from "../../../../geo/pairs/paired-plots.ts";
import type { RingGroup } from "../../../../geo/plane/rings/group-rings.ts";
import { appendGroup } from "../../../../geo/plane/rings/polygons-of-groups.ts";
import { partsOfFeature } from "./parts-of-feature.ts";

/** A plot of the register that what is drawn lies over. */
export interface NeighbourOverlap {
  readonly feature: number;
  /** Square metres of the plane. */
  readonly areaM2: number;
}

/** Less than this is no overlap that anybody measured, square metres. */
const LEAST_M2 = 1;

/**
 * Which plots a shape lies over, largest first; exact, as of all pairs of the register. `boxes` are `featureBounds` of the
 * plots; `without` is the plot the shape is of.
 */
export function neighbourOverlaps(
  plots: FlatGeometry,
  boxes: Float64Array,
  without: number | null,
  shape: readonly RingGroup[],
): readonly NeighbourOverlap[] {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  for (const group of shape) appendGroup(builder, group, 0, 0);
  const [west, south, east, north] = boxOf(shape);
  const near: number[] = [];
  for (let k = 0; k < plots.type.length; k++) {
    if (k === without || plots.type[k] !== GEOMETRY_POLYGON) continue;
    if (!(boxes[4 * k]! < east && boxes[4 * k + 2]! > west)) continue;
    if (!(boxes[4 * k + 1]! < north && boxes[4 * k + 3]! > south)) continue;
    near.push(k);
    builder.beginFeature(GEOMETRY_POLYGON);
    for (const group of partsOfFeature(plots, k) ?? []) appendGroup(builder, group, 0, 0);
  }
  if (near.length === 0) return [];
  const side = new Uint8Array(near.length + 1).fill(SIDE_SECOND);
  side[0] = SIDE_FIRST;
  const { second, overlapM2 } = finishSteps(
    overlapPairs(preparePairs(builder.build(), side), LEAST_M2),
  );
  return Array.from(second, (k, i) => ({ feature: near[k - 1]!, areaM2: overlapM2[i]! })).sort(
    (a, b) => b.areaM2 - a.areaM2,
  );
}

function boxOf(shape: readonly RingGroup[]): readonly [number, number, number, number] {
  const all = shape.flatMap((group) => group[0] ?? []);
  const [xs, ys] = [all.filter((_, k) => k % 2 === 0), all.filter((_, k) => k % 2 === 1)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
