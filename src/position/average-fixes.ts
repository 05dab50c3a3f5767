import { type UtmCrs, WGS84 } from "../geo/crs/crs.ts";
import { projectPoint } from "../geo/crs/project-point.ts";
import { utmZoneOf } from "../geo/crs/utm-zone-of.ts";
import { radius95 } from "./declared-radius.ts";
import type { Fix } from "./fix.ts";

/** One place out of many positions of a receiver that stood still. */
export interface FixAverage {
  /** Degrees, WGS84; the mean of the positions used, each weighted by one over its accuracy squared. */
  readonly longitude: number;
  readonly latitude: number;
  /** Metres above the ellipsoid, the plain mean; null where no position gave one. */
  readonly altitude: number | null;
  /** Positions the mean is made of, and those left out: too far from the middle of all, or the same one given again. */
  readonly used: number;
  readonly outliers: number;
  readonly repeated: number;
  /** Radius round the mean within which 95 of 100 positions used lie, metres. */
  readonly spreadM: number;
  /** Between the means of the first and the second half of the positions used, metres: large where the receiver moved. */
  readonly driftM: number;
  /** The median of what the receiver declared of the positions used, metres. */
  readonly declaredM: number;
  /**
   * Radius to count with, metres: `radius95` of that median, or the spread where that is more. Averaging is not taken to
   * lower it: errors of one minute are mostly the same error (docs/decisions/0047).
   */
  readonly accuracyM: number;
}

/**
 * Times the median distance from the middle place beyond which a position is left out. Of errors that are normal in both
 * directions 2 in 100,000 lie so far.
 */
const OUTLIER_TIMES = 4;
/** Metres within which a position is never left out: receivers round, and a still one may give one place for long. */
const NEVER_OUT_M = 1;
/** Metres of accuracy no receiver of a phone is better than; a claim of 0 would outweigh all others. */
const BEST_ACCURACY_M = 1;

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

const meanOf = (places: readonly Placed[]): readonly [number, number] => {
  let sum = 0;
  let x = 0;
  let y = 0;
  for (const place of places) {
    sum += place.weight;
    x += place.weight * (place.x - places[0]!.x);
    y += place.weight * (place.y - places[0]!.y);
  }
  return [places[0]!.x + x / sum, places[0]!.y + y / sum];
};

const place = ({ longitude, latitude, accuracy }: Fix, plane: UtmCrs): Placed => {
  const [x, y] = projectPoint(longitude, latitude, WGS84, plane);
  return { x, y, weight: 1 / Math.max(accuracy, BEST_ACCURACY_M) ** 2 };
};

/** The mean of positions taken at one place, in the UTM plane of the first of them; null of none. */
export function averageFixes(fixes: readonly Fix[]): FixAverage | null {
  const times = new Set<number>();
  const own = fixes.filter(({ time }) => !times.has(time) && times.add(time));
  const first = own[0];
  if (first === undefined) return null;
  const plane = utmZoneOf(first.longitude, first.latitude);
  const places = own.map((fix) => place(fix, plane));
  const cx = middle(places.map(({ x }) => x));
  const cy = middle(places.map(({ y }) => y));
  const ways = places.map(({ x, y }) => Math.hypot(x - cx, y - cy));
  const most = Math.max(NEVER_OUT_M, OUTLIER_TIMES * middle(ways));
  const kept = places.filter((_, i) => ways[i]! <= most);
  const keptFixes = own.filter((_, i) => ways[i]! <= most);
  const [x, y] = meanOf(kept);
  const [longitude, latitude] = projectPoint(x, y, plane, WGS84);
  const apart = kept.map((each) => Math.hypot(each.x - x, each.y - y)).sort((a, b) => a - b);
  const spreadM = apart[Math.ceil(0.95 * apart.length) - 1]!;
  const half = kept.length >> 1;
  const [ax, ay] = half > 0 ? meanOf(kept.slice(0, half)) : [x, y];
  const [bx, by] = half > 0 ? meanOf(kept.slice(half)) : [x, y];
  const declaredM = middle(keptFixes.map(({ accuracy }) => accuracy));
  const heights = keptFixes.flatMap(({ altitude }) => (altitude === null ? [] : [altitude]));
  return {
    longitude,
    latitude,
    altitude:
      heights.length > 0 ? heights.reduce((sum, height) => sum + height, 0) / heights.length : null,
    used: kept.length,
    outliers: own.length - kept.length,
    repeated: fixes.length - own.length,
    spreadM,
    driftM: Math.hypot(bx - ax, by - ay),
    declaredM,
    accuracyM: Math.max(spreadM, radius95(declaredM)),
  };
}
