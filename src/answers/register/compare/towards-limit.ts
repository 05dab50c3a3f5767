import { prepareArea } from "../../../geo/area/prepare-area.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { measureOverlap } from "../../../geo/overlap/measure-overlap.ts";
import { metres } from "../../../geo/units.ts";
import { inPlane, type PlacedPlots } from "../placed-plots.ts";
import type { Steps } from "../run-steps.ts";

/** Plots measured between two breaths. */
const LOT = 200;

/** The reach does not depend on it. */
const ANY_TOLERANCE = metres(10);

/**
 * By how many metres each of the plots in `after` reaches farther into the area, or nearer to it, than its fellow in
 * `before`: the difference of signed reaches (`geo/overlap`), all in one plane. Takes the share `from` to `to` of a longer
 * work.
 */
export function* towardsLimit(
  before: FlatGeometry,
  after: FlatGeometry,
  pairs: readonly (readonly [number, number])[],
  limit: PlacedPlots,
  plane: UtmCrs,
  from: number,
  to: number,
): Steps<Float64Array> {
  const grown = new Float64Array(pairs.length);
  if (pairs.length === 0) return grown;
  const area = prepareArea(inPlane(limit, plane));
  const options = { tolerance: ANY_TOLERANCE, pieces: false };
  for (let start = 0; start < pairs.length; start += LOT) {
    yield from + ((to - from) * start) / pairs.length;
    const lot = pairs.slice(start, start + LOT);
    const was = selectFeatures(
      before,
      lot.map(([own]) => own),
    );
    const is = selectFeatures(
      after,
      lot.map(([, own]) => own),
    );
    const reachWas = measureOverlap(was, area, options).reachInsideM;
    const reachIs = measureOverlap(is, area, options).reachInsideM;
    lot.forEach((_, k) => {
      grown[start + k] = reachIs[k]! - reachWas[k]!;
    });
  }
  return grown;
}
