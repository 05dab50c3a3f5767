import type { TrackPoint } from "./walk-track.ts";

/** The part of a walk, from its end, in which its start may have been met again. */
const END_SHARE = 0.25;

export interface ClosedWalk {
  /** Positions of the outline, open ring. */
  readonly ring: readonly TrackPoint[];
  /** How many positions came after the start was met again, and are not part of it. */
  readonly beyond: number;
  /** Metres of the straight side that closes it. */
  readonly closingM: number;
}

const between = (a: TrackPoint, b: TrackPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Closes a walk where it met its start again: who walks some steps past it draws no plot with a tail. The start counts as met
 * by the last quarter of the way, within the accuracy of both positions; where it was not, the last position is the end.
 */
export function closeWalk(points: readonly TrackPoint[]): ClosedWalk {
  const [first] = points;
  if (!first) return { ring: [], beyond: 0, closingM: 0 };
  const along = [0];
  for (let k = 1; k < points.length; k++)
    along.push(along[k - 1]! + between(points[k - 1]!, points[k]!));
  const from = (1 - END_SHARE) * along.at(-1)!;
  let end = points.length - 1;
  let least = Number.POSITIVE_INFINITY;
  for (let k = points.length - 1; k > 2 && along[k]! >= from; k--) {
    const away = between(points[k]!, first);
    if (away >= least || away > Math.hypot(first.accuracy, points[k]!.accuracy)) continue;
    least = away;
    end = k;
  }
  return {
    ring: points.slice(0, end + 1),
    beyond: points.length - 1 - end,
    closingM: between(points[end]!, first),
  };
}
