import { WIDENING } from "../declared-radius.ts";
import { largestAreaDeviation } from "./area-deviation.ts";
import { closeWalk } from "./close-walk.ts";
import { cutLoops, ringAreaM2 } from "./cut-loops.ts";
import { gapBound } from "./gap-bound.ts";
import { simplifyRing } from "./simplify-ring.ts";
import type { TrackPoint, WalkTrack } from "./walk-track.ts";

/** 95 of 100 of a normal distribution lie within so many deviations. */
const WITHIN_95 = 1.959964;

/** The plot that a walk closes into, with what was done to it and what is not known of it. Plane of the walk, metres. */
export interface WalkedPlot {
  /** Corners, open ring, counter-clockwise or not as it was walked; it does not cross itself. */
  readonly ring: readonly TrackPoint[];
  readonly areaM2: number;
  /** Half of the interval that holds the true area 95 of 100 times, by the receiver's error alone; `walkMarginM2` has all. */
  readonly errorM2: number;
  /** The correlation time, seconds, for which that is largest. */
  readonly tau: number;
  readonly perimeterM: number;
  /** Area within all positions that count, before any corner went; turned back on itself it counts less. */
  readonly unsimplifiedM2: number;
  readonly toleranceM: number;
  readonly loops: number;
  readonly loopsM2: number;
  readonly closingM: number;
  readonly beyond: number;
  /** Metres of its outline that nobody saw, the closing side among them where it is longer than the error. */
  readonly unseenM: number;
  /** Metres of them that were silent, whose part `gapsM2` is; the rest is straight by a person's word or by no clock. */
  readonly silentM: number;
  /** What the silent stretches can add or take at most at the pace of this walk; pauses are a person's own word. */
  readonly gapsM2: number;
}

/** What is measured is what is kept: to the centimetre, as a drawn corner. */
const toCentimetre = (metres: number): number => Math.round(metres * 100) / 100;

/** Metres a second over the stretches that were seen; the pace for those that were not. */
function paceOf({ points, breaks }: WalkTrack): number {
  const unseen = new Set(breaks.map(({ before }) => before));
  let [metres, seconds] = [0, 0];
  for (let k = 1; k < points.length; k++) {
    if (unseen.has(k)) continue;
    metres += Math.hypot(points[k]!.x - points[k - 1]!.x, points[k]!.y - points[k - 1]!.y);
    seconds += points[k]!.seconds - points[k - 1]!.seconds;
  }
  return seconds > 0 ? metres / seconds : 0;
}

/** The tolerance that goes with an accuracy: half the middle of the declared radii, from 1 to 10 m. A doubt of what they mean makes no outline coarser. */
export function usualTolerance({ points }: WalkTrack): number {
  const radii = points.map(({ accuracy }) => accuracy).sort((a, b) => a - b);
  const middle = radii[Math.floor(radii.length / 2)] ?? 2;
  return Math.min(10, Math.max(1, Math.round(middle / WIDENING / 2)));
}

/** Closes a walk into a plot; null where it holds no area yet. Pure. */
export function walkedPlot(track: WalkTrack, toleranceM: number): WalkedPlot | null {
  const closed = closeWalk(track.points);
  if (closed.ring.length < 3) return null;
  const { ring: uncrossed, loops, loopsM2 } = cutLoops(simplifyRing(closed.ring, toleranceM));
  const ring = uncrossed.map((p) => ({ ...p, x: toCentimetre(p.x), y: toCentimetre(p.y) }));
  const areaM2 = Math.abs(ringAreaM2(ring));
  if (ring.length < 3 || areaM2 < 1) return null;
  // Of all positions and of those that stay: which ones stay was itself chosen by their errors.
  const [all, left] = [largestAreaDeviation(closed.ring), largestAreaDeviation(ring)] as const;
  const { deviationM2, tau } = all.deviationM2 > left.deviationM2 ? all : left;
  const pace = paceOf(track);
  const breaks = track.breaks.filter(({ before }) => before < closed.ring.length);
  const [first, last] = [closed.ring[0]!, closed.ring.at(-1)!];
  const open = closed.closingM > Math.hypot(first.accuracy, last.accuracy) ? closed.closingM : 0;
  const sides = ring.map((a, k) => {
    const b = ring[(k + 1) % ring.length]!;
    return Math.hypot(b.x - a.x, b.y - a.y);
  });
  return {
    ring,
    areaM2,
    errorM2: WITHIN_95 * deviationM2,
    tau,
    perimeterM: sides.reduce((sum, side) => sum + side, 0),
    unsimplifiedM2: Math.abs(ringAreaM2(closed.ring)),
    toleranceM,
    loops,
    loopsM2,
    closingM: closed.closingM,
    beyond: closed.beyond,
    unseenM: breaks.reduce((sum, { metres }) => sum + metres, open),
    silentM: breaks.reduce((sum, { metres, seconds }) => sum + (seconds === null ? 0 : metres), 0),
    gapsM2: breaks.reduce(
      (sum, { metres, seconds }) => sum + (seconds === null ? 0 : gapBound(metres, pace * seconds)),
      0,
    ),
  };
}
