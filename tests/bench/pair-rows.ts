import { type FlatGeometry, featureCount } from "../../src/geo/flat/flat-geometry.ts";
import { finishSteps } from "../../src/geo/pairs/finish-steps.ts";
import { nearPairs } from "../../src/geo/pairs/near-pairs.ts";
import { overlapPairs } from "../../src/geo/pairs/overlap-pairs.ts";
import { preparePairs, SIDE_BOTH } from "../../src/geo/pairs/paired-plots.ts";
import { pairRival, type RivalPairs } from "./pair-rivals.ts";
import { type Timing, timeInTurn } from "./timing.ts";

/** Smaller overlaps are rounding, m². */
const LEAST = 0.01;
const NEAR = 25;

type Row = (what: string, timing: Timing, note: string) => void;

interface Found {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
}

const whole = (count: number) => count.toLocaleString("en-US");

/** Worst difference of a figure, or what is missing. */
function difference(found: Found, figure: Float64Array, rival: RivalPairs, plots: number): string {
  let worst = 0;
  let missing = Math.abs(rival.size - found.first.length);
  found.first.forEach((first, k) => {
    const due = rival.get(first * plots + found.second[k]!);
    if (due === undefined) missing++;
    else worst = Math.max(worst, Math.abs(figure[k]! - due));
  });
  return missing > 0
    ? `${whole(missing)} PAIRS DIFFER`
    : `every pair equal, worst difference ${worst.toExponential(1)}`;
}

/** All overlapping pairs, and all pairs within 25 m, against GEOS with its STR tree. */
export async function pairRows(row: Row, plots: FlatGeometry): Promise<void> {
  const count = featureCount(plots);
  const all = new Uint8Array(count).fill(SIDE_BOTH);
  const rival = await pairRival(plots);
  const overlaps = () => finishSteps(overlapPairs(preparePairs(plots, all), LEAST));
  const near = () => finishSteps(nearPairs(preparePairs(plots, all), NEAR));
  for (const _ of [1, 2]) {
    overlaps();
    near();
  }
  let byGeos: RivalPairs = new Map();
  const [own, geos] = timeInTurn(
    [
      overlaps,
      () => {
        byGeos = rival.overlaps(LEAST);
      },
    ],
    1,
    0,
  ) as [Timing, Timing];
  const found = overlaps();
  const times = (one: Timing, other: Timing) => (other.median / one.median).toFixed(1);
  row(
    "all overlapping pairs",
    own,
    `${whole(count)} plots, ${whole(found.first.length)} pairs with their areas; index and all`,
  );
  row(
    "geos-wasm, STR tree, the same",
    geos,
    `${times(own, geos)}× ours, its plots already in its memory; ${difference(found, found.overlapM2, byGeos, count)} m²`,
  );
  const [ownNear, geosNear] = timeInTurn(
    [
      near,
      () => {
        byGeos = rival.near(NEAR);
      },
    ],
    1,
    0,
  ) as [Timing, Timing];
  const close = near();
  row(
    `all pairs within ${NEAR} m`,
    ownNear,
    `${whole(close.first.length)} pairs with their shortest distances and nearest places`,
  );
  row(
    "geos-wasm, STR tree, the same",
    geosNear,
    `${times(ownNear, geosNear)}× ours; ${difference(close, close.distanceM, byGeos, count)} m`,
  );
}
