import { neighbourDistances } from "../../../../geo/neighbours/neighbour-distances.ts";
import type { PlaceOrder } from "../../../../geo/neighbours/place-order.ts";
import type { BandProposal } from "./hot-spot-answer.ts";

/** Units that are to reach `k` others. */
const SHARE = 0.9;
const POINT_NEIGHBOURS = 8;
const CELL_NEIGHBOURS = 3;

/** A unit whose nearest other is this many times the median of these distances is far from all the rest. */
const FAR = 10;

/** Within this extent all lie at one place, as well as a phone tells it; metres. */
const ONE_PLACE = 20;

/**
 * A band for patchy places: 90 % of the units have at least 8 others within it (cells: 3, and the next cell is within
 * reach), rounded up, and never beyond half the extent, where a neighbourhood is no longer local. Far units are left out
 * of both, lest three of them stretch the band of a clump. Where 8 others would be beyond half the extent, as in clumps of
 * five, the most others that are not; where not even one is, half the extent, as `capped` says. null where fewer than
 * two units have a place, or all lie within 20 m.
 */
export function proposeBand(places: PlaceOrder, cellSize: number | null): BandProposal | null {
  const n = places.order.length;
  if (n < 2) return null;
  const most = Math.min(cellSize === null ? POINT_NEIGHBOURS : CELL_NEIGHBOURS, n - 1);
  let { nearest, kth } = neighbourDistances(places, most);
  const near = nearUnits(nearest);
  const half = extentOf(places, near) / 2;
  if (half < ONE_PLACE / 2) return null;
  const wanted = (): number => Math.max(rank(kth, near, SHARE), cellSize ?? 0);
  let k = most;
  while (k > 1 && wanted() > half) {
    k--;
    ({ kth } = neighbourDistances(places, k));
  }
  const unrounded = rank(kth, near, SHARE);
  const band = rounded(wanted(), half);
  const placed = kth.filter((distance) => !Number.isNaN(distance));
  const all = Uint8Array.from(nearest, (distance) => Number(!Number.isNaN(distance)));
  return {
    band,
    k,
    share: placed.filter((distance) => distance <= band).length / n,
    reason:
      band < wanted() ? "half-extent" : unrounded < (cellSize ?? 0) ? "next-cell" : "neighbours",
    capped: band < wanted(),
    farUnits: n - near.reduce((sum, one) => sum + one, 0),
    unrounded,
    medianNearest: rank(nearest, all, 0.5),
    largestNearest: rank(nearest, all, 1),
  };
}

/** Whether all units compared are at one and the same place. */
export const isOnePlace = ({ x, minY, maxY }: PlaceOrder): boolean =>
  x.length > 1 && x[0] === x[x.length - 1] && minY === maxY;

/** 1 for units with a place that are not far from all others. Units at one place have no distance to tell by. */
function nearUnits(nearest: Float64Array): Uint8Array {
  const apart = nearest.filter((distance) => distance > 0).sort();
  const usual = apart[apart.length >> 1] ?? 0;
  return Uint8Array.from(nearest, (distance) => Number(distance <= FAR * usual));
}

/** The least of the marked units' distances that `share` of them do not exceed. */
function rank(distances: Float64Array, marked: Uint8Array, share: number): number {
  const sorted = distances.filter((_, unit) => marked[unit] === 1).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

function extentOf({ order, x, y }: PlaceOrder, marked: Uint8Array): number {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < order.length; at++) {
    if (marked[order[at]!] !== 1) continue;
    west = Math.min(west, x[at]!);
    east = Math.max(east, x[at]!);
    south = Math.min(south, y[at]!);
    north = Math.max(north, y[at]!);
  }
  return Math.max(east - west, north - south);
}

/** Up to 100 m (500 beyond 5 km, 10 where all lie within 1 km), but not beyond half the extent. */
function rounded(distance: number, half: number): number {
  const step = half < 500 ? 10 : distance > 5000 ? 500 : 100;
  const up = Math.max(1, Math.ceil(distance / step)) * step;
  return Math.min(up, Math.max(1, Math.floor(half / step)) * step);
}
