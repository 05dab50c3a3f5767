import type { Pair } from "../plane-17s.ts";
import { convexField, cutByNeighbours, type Seed, walked } from "./field.ts";
import type { Hamlet } from "./hamlets.ts";
import type { Land } from "./land.ts";
import { middleOf, type Ring } from "./polygon.ts";
import type { Random } from "./random.ts";

/** Plots around a hamlet keep this far from the limit: those nearer are set apart, by kind. */
const CLEAR_OF_LIMIT = 35;

interface Claim extends Seed {
  /** Square metres. */
  readonly area: number;
}

/** Claims of land around a hamlet, closer together than their fields are wide, so that neighbours share boundaries. */
const stake = (land: Land, hamlet: Hamlet, taken: readonly Seed[], random: Random): Claim[] => {
  const wanted = Math.round(random.normal(19, 6) * Math.min(1, 0.35 + hamlet.away / 9000));
  const spread = random.between(260, 560);
  const claims: Claim[] = [];
  for (let tries = 0; claims.length < wanted && tries < 400; tries++) {
    const [x, y] = hamlet.at;
    const at: Pair = [x + random.normal(0, spread), y + random.normal(0, spread)];
    const area = 10_000 * Math.exp(random.normal(Math.log(1.8), 0.55));
    const radius = Math.sqrt(area / Math.PI);
    const home = Math.hypot(at[0] - x, at[1] - y);
    if (home < 90 + radius || area > 90_000 || !land.growsCoffee(at)) continue;
    const free = (other: Seed): boolean =>
      Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) > 0.66 * (other.radius + radius);
    if (taken.every(free) && claims.every(free)) claims.push({ at, radius, area });
  }
  return claims;
};

/** Sets plots around each hamlet and returns them with the claims that made none left out. */
export const settleAroundHamlets = (
  land: Land,
  hamlets: readonly Hamlet[],
  random: Random,
): readonly Ring[] => {
  const claims: Claim[] = [];
  const lie: number[] = [];
  for (const hamlet of hamlets) {
    const staked = stake(land, hamlet, claims, random);
    const angle = random.between(0, Math.PI);
    claims.push(...staked);
    lie.push(...staked.map(() => angle));
  }
  const set: Ring[] = [];
  claims.forEach((claim, i) => {
    const near = claims.filter(
      (other) =>
        other !== claim &&
        Math.hypot(other.at[0] - claim.at[0], other.at[1] - claim.at[1]) <
          2.2 * (other.radius + claim.radius),
    );
    const field = convexField(random, claim.at, claim.area * 1.5, lie[i]! + random.normal(0, 0.35));
    const cell = cutByNeighbours(field, claim, near);
    const plot = cell && walked(random, cell);
    if (!plot || !land.growsCoffee(middleOf(plot)) || !land.isFree(plot)) return;
    if (land.reachOf(plot).inwards > -CLEAR_OF_LIMIT) return;
    land.settle(plot);
    set.push(plot);
  });
  return set;
};
