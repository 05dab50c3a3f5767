import type { Strips } from "../../../../geo/neighbours/strips.ts";
import { type NeighbourSums, sumNeighbours } from "../../../../geo/neighbours/sum-neighbours.ts";

/** Weights of the links between neighbours, and the sums that the variance of Moran's I is made of (Cliff and Ord 1981). */
export interface LinkWeights {
  /** "B": 1 for every link. "W": those of a unit sum to 1. */
  readonly kind: "B" | "W";
  /** Weight of a link of a unit with so many other units in its band. */
  readonly of: (others: number) => number;
  /** ΣΣ w, ½ΣΣ (w_ij + w_ji)², Σ (w_i. + w_.i)². */
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

export function binaryLinks({ count }: NeighbourSums): LinkWeights {
  let links = 0;
  let squares = 0;
  for (const near of count) {
    links += near - 1;
    squares += (near - 1) ** 2;
  }
  return { kind: "B", of: () => 1, s0: links, s1: 2 * links, s2: 4 * squares };
}

/** Row-standardised: a link of unit i weighs 1/d_i, so that w_.i is the sum of 1/d_j over its neighbours. */
export function rowLinks(strips: Strips, { count }: NeighbourSums): LinkWeights {
  const share = Float64Array.from(count, (near) => (near > 1 ? 1 / (near - 1) : 0));
  const squared = share.map((one) => one * one);
  const shares = sumNeighbours(strips, share).sum;
  const squares = sumNeighbours(strips, squared).sum;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  for (let unit = 0; unit < share.length; unit++) {
    const own = share[unit]!;
    if (own === 0) continue;
    const towards = shares[unit]! - own;
    s0 += 1;
    s1 += (own + 2 * own * towards + (squares[unit]! - squared[unit]!)) / 2;
    s2 += (1 + towards) ** 2;
  }
  return { kind: "W", of: (others) => 1 / others, s0, s1, s2 };
}
