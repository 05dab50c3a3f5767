import { joinGeometry } from "../../../../answers/overlap/join-geometry.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import { GEOMETRY_POLYGON } from "../../../../geo/flat/flat-geometry.ts";
import { finishSteps } from "../../../../geo/pairs/finish-steps.ts";
import { nearPairs } from "../../../../geo/pairs/near-pairs.ts";
import { overlapPairs } from "../../../../geo/pairs/overlap-pairs.ts";
import { preparePairs, SIDE_FIRST, SIDE_SECOND } from "../../../../geo/pairs/paired-plots.ts";
import { inPlane, planeOf } from "./outline-measures.ts";

/** Two records against each other in the plane of the first: the figures that the rules of pairs tell of. */
export interface PairMeasures {
  /** Ground that both cover, m², and its share of each; 0 where one is a point. */
  readonly overlapM2: number;
  readonly shareOfFirst: number;
  readonly shareOfSecond: number;
  /** Shortest way between the two, m; 0 where they touch. */
  readonly distanceM: number;
  /** x, y on the first, x, y on the second, in the plane; null where they touch. */
  readonly gap: readonly [number, number, number, number] | null;
}

/** Farther apart than this two plots are no neighbours to be measured, m. */
const MOST_APART = 20_000;

/** null where either has no place, or they lie too far apart. */
export function pairMeasures(first: Outline, second: Outline): PairMeasures | null {
  const plane = planeOf(first);
  const [a, b] = plane ? [inPlane(first, plane), inPlane(second, plane)] : [null, null];
  if (!a || !b) return null;
  const pair = preparePairs(joinGeometry([a, b]), Uint8Array.of(SIDE_FIRST, SIDE_SECOND));
  const { distanceM, places } = finishSteps(nearPairs(pair, MOST_APART));
  const distance = distanceM[0];
  if (distance === undefined) return null;
  const areas = a.type[0] === GEOMETRY_POLYGON && b.type[0] === GEOMETRY_POLYGON;
  const overlapM2 = areas ? (finishSteps(overlapPairs(pair, 0)).overlapM2[0] ?? 0) : 0;
  const share = (at: 0 | 1): number => (overlapM2 > 0 ? overlapM2 / pair.areaM2[at]! : 0);
  const [x1, y1, x2, y2] = places;
  return {
    overlapM2,
    shareOfFirst: share(0),
    shareOfSecond: share(1),
    distanceM: distance,
    gap: distance > 0 && Number.isFinite(x1) ? [x1!, y1!, x2!, y2!] : null,
  };
}
