import { type UtmCrs, WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { utmZoneOf } from "../../geo/crs/utm-zone-of.ts";
import { radius95 } from "../declared-radius.ts";
import type { Fix } from "../fix.ts";
import { clockJumped, type Heard, secondsBetween } from "./walk-clock.ts";
import type { WalkEntry } from "./walk-entry.ts";
import type { BreakKind, TrackBreak, TrackPoint, WalkTrack } from "./walk-track.ts";

/** Faster than anybody walks a boundary, m/s: a run. */
const MOST_SPEED = 3;
/** Silence after which the line between two positions is a guess, seconds. */
const SILENCE_S = 15;
/** So many positions that agree with each other outweigh fewer that they contradict. */
const AGREEING = 5;

const distance = (a: TrackPoint, b: TrackPoint): number => Math.hypot(b.x - a.x, b.y - a.y);
/** How far apart two positions of one place may lie: the 95 % radius of a difference of two independent ones. */
const slack = (a: TrackPoint, b: TrackPoint): number => Math.hypot(a.accuracy, b.accuracy);
const walkable = (a: TrackPoint, b: TrackPoint): boolean =>
  distance(a, b) <= MOST_SPEED * (b.seconds - a.seconds) + slack(a, b);

interface HeardFix extends Heard {
  readonly fix: Fix;
  readonly page: string;
}

/**
 * What counts of a walk: positions that the receiver declares as accurate as asked for, each once, none farther from the last than one can walk in the
 * time. Where several agree on another place than fewer before them, the few go; where many are contradicted both stay, with
 * the break told. Pure, one pass; all that is left out is counted.
 */
export function trackOfWalk(entries: readonly WalkEntry[], mostAccuracyM: number): WalkTrack {
  let plane: UtmCrs | null = null;
  let points: TrackPoint[] = [];
  let breaks: TrackBreak[] = [];
  const dropped = { poor: 0, jump: 0, repeated: 0 };
  const droppedAt: number[] = [];
  let clockJumps = 0;
  /** The last position heard, whether it counts or not, and the page that heard it. */
  let heard = null as HeardFix | null;
  let page = "";
  let seconds = 0;
  let waiting: { kind: BreakKind; seconds: number | null } | null = null;
  /** First point of what no break parts. */
  let run = 0;
  let doubtful: TrackPoint[] = [];

  const drop = (reason: "poor" | "jump", all: readonly TrackPoint[]): void => {
    dropped[reason] += all.length;
    for (const { x, y } of all) droppedAt.push(x, y);
  };
  const add = (point: TrackPoint): void => {
    const last = points.at(-1);
    if (last) {
      const metres = distance(last, point);
      const took = point.seconds - last.seconds;
      const lost = took > SILENCE_S && metres > slack(last, point);
      const found = waiting ?? (lost ? { kind: "lost" as const, seconds: took } : null);
      if (found) {
        breaks.push({ ...found, before: points.length, metres });
        run = points.length;
      }
    }
    waiting = null;
    points.push(point);
  };
  const settle = (agreeing: readonly TrackPoint[]): void => {
    if (points.length - run < AGREEING) {
      drop("jump", points.slice(run));
      const [kept] = breaks.filter(({ before }) => before === run);
      points = points.slice(0, run);
      breaks = breaks.filter(({ before }) => before < run);
      waiting = kept ? { kind: kept.kind, seconds: kept.seconds } : null;
    } else {
      waiting = { kind: "jump", seconds: null };
    }
    for (const point of agreeing) add(point);
  };

  for (const entry of entries) {
    if (entry.kind === "begin") {
      if (page !== "" && points.length > 0 && waiting === null)
        waiting = { kind: "reopened", seconds: null };
      page = entry.page;
      continue;
    }
    if (entry.kind === "pause") {
      drop("jump", doubtful);
      doubtful = [];
      if (points.length > 0) waiting = { kind: "paused", seconds: null };
      continue;
    }
    const { fix, at } = entry;
    if (
      heard?.fix.time === fix.time &&
      heard.fix.longitude === fix.longitude &&
      heard.fix.latitude === fix.latitude
    ) {
      dropped.repeated += 1;
      continue;
    }
    if (heard?.page === page) {
      seconds += secondsBetween(heard, entry);
      if (clockJumped(heard, entry)) clockJumps += 1;
    } else if (heard) {
      // Another page's steady clock says nothing here; the device's is all there is.
      seconds += Math.max(0, at - heard.at) / 1000;
    }
    heard = { fix, at, page };
    plane ??= utmZoneOf(fix.longitude, fix.latitude);
    const [x, y] = projectPoint(fix.longitude, fix.latitude, WGS84, plane);
    const point: TrackPoint = { x, y, seconds, accuracy: radius95(fix.accuracy) };
    if (fix.accuracy > mostAccuracyM) {
      drop("poor", [point]);
      continue;
    }
    const last = points.at(-1);
    if (!last || waiting !== null || walkable(last, point)) {
      drop("jump", doubtful);
      doubtful = [];
      add(point);
      continue;
    }
    const doubted = doubtful.at(-1);
    if (doubted && !walkable(doubted, point)) {
      drop("jump", doubtful);
      doubtful = [];
    }
    doubtful.push(point);
    if (doubtful.length >= AGREEING) {
      settle(doubtful);
      doubtful = [];
    }
  }
  drop("jump", doubtful);
  const lengthM = points.reduce((sum, p, k) => sum + (k > 0 ? distance(points[k - 1]!, p) : 0), 0);
  return { plane, points, breaks, dropped, droppedAt, clockJumps, lengthM };
}
