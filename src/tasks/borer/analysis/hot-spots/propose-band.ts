import { neighbourDistances } from "../../../../geo/neighbours/neighbour-distances.ts";
import type { PlaceOrder } from "../../../../geo/neighbours/place-order.ts";
import type { BandProposal } from "./hot-spot-answer.ts";

const SHARE = 0.9;
const POINT_NEIGHBOURS = 8;
const CELL_NEIGHBOURS = 3;

/**
 * A band for patchy places: 90 % of the units have at least 8 others within it (cells: 3, and the next cell is within
 * reach), rounded up, and never beyond half the extent, where a neighbourhood is no longer local. null where fewer than
 * two units have a place.
 */
export function proposeBand(places: PlaceOrder, cellSize: number | null): BandProposal | null {
  const n = places.order.length;
  if (n < 2) return null;
  const k = Math.min(cellSize === null ? POINT_NEIGHBOURS : CELL_NEIGHBOURS, n - 1);
  const { nearest, kth } = neighbourDistances(places, k);
  const unrounded = rank(kth, SHARE);
  return {
    band: rounded(Math.max(unrounded, cellSize ?? 0), extentOf(places)),
    k,
    share: SHARE,
    unrounded,
    medianNearest: rank(nearest, 0.5),
    largestNearest: rank(nearest, 1),
  };
}

/** The least of the distances that `share` of them do not exceed. NaN stands for no place. */
function rank(distances: Float64Array, share: number): number {
  const sorted = distances.filter((d) => !Number.isNaN(d)).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

const extentOf = ({ x, minY, maxY }: PlaceOrder): number =>
  Math.max(x[x.length - 1]! - x[0]!, maxY - minY);

/** Up to 100 m (500 beyond 5 km, 10 where all lie within 1 km), but not beyond half the extent. */
function rounded(distance: number, extent: number): number {
  const half = extent / 2;
  if (half < 10) return 100;
  const step = half < 500 ? 10 : distance > 5000 ? 500 : 100;
  const up = Math.max(1, Math.ceil(distance / step)) * step;
  return Math.min(up, Math.max(1, Math.floor(half / step)) * step);
}
