import type { PreparedArea } from "../area/prepared-area.ts";
import { settleDisc } from "../area/settle.ts";
import { type FlatGeometry, featureCount, GEOMETRY_NONE } from "../flat/flat-geometry.ts";
import { selectFeatures } from "../flat/select-features.ts";
import type { Metres } from "../units.ts";
import { measureOverlap } from "./measure-overlap.ts";
import { VERDICT_INSIDE, VERDICT_NONE, VERDICT_OUTSIDE } from "./measures.ts";
import { plotBox } from "./plot-box.ts";

/**
 * The verdicts alone, equal to those of `measureOverlap`: a plot whose disc is farther than the tolerance from the limit is
 * settled by one look, and only the rest is measured. Same plane, metres.
 */
export function overlapVerdicts(
  plots: FlatGeometry,
  area: PreparedArea,
  tolerance: Metres,
): Uint8Array {
  const { coords, ringStart, partStart, featureStart, type } = plots;
  const verdict = new Uint8Array(featureCount(plots)).fill(VERDICT_NONE);
  const box = new Float64Array(4);
  const near: number[] = [];
  for (let feature = 0; feature < verdict.length; feature++) {
    const from = ringStart[partStart[featureStart[feature]!]!]!;
    const to = ringStart[partStart[featureStart[feature + 1]!]!]!;
    if (type[feature] === GEOMETRY_NONE || to === from) continue;
    plotBox(coords, from, to, box);
    const x = (box[0]! + box[2]!) / 2;
    const y = (box[1]! + box[3]!) / 2;
    const reach = Math.hypot(box[2]! - x, box[3]! - y) + tolerance;
    const side = settleDisc(area, x, y, reach * reach);
    if (side === 0) near.push(feature);
    else verdict[feature] = side > 0 ? VERDICT_INSIDE : VERDICT_OUTSIDE;
  }
  const measured = measureOverlap(selectFeatures(plots, near), area, {
    tolerance,
    pieces: false,
  }).verdict;
  near.forEach((feature, k) => {
    verdict[feature] = measured[k]!;
  });
  return verdict;
}
