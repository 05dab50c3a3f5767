import type { RoundAnswer } from "../analysis/round/round-answer.ts";
import type { PointTable } from "../analysis/select/point-table.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import { isInRound, proposedRound } from "./proposed-round.ts";
import type { RoundChoice } from "./round-choice.ts";
import { listedSectors, type RoundSector, type SectorList, sectorKey } from "./round-sector.ts";
import { visitOrder } from "./visit-order.ts";
import { wordsOfSectors } from "./words-of-sectors.ts";

/** What a visit is for; "look" for a sector that only the person put in. */
export type StopTask = "treat" | "count" | "look";

export interface StopPoint {
  /** Place in ReadingColumns.points. */
  readonly point: number;
  readonly id: string;
  /** Metres in the source's plane; NaN without a place. */
  readonly x: number;
  readonly y: number;
  /** Metres above sea level; NaN unknown. */
  readonly altitude: number;
  /** Fruits counted, or trap-days, and bored, or caught; 0 where nothing was counted. */
  readonly exposure: number;
  readonly events: number;
}

export interface Stop {
  /** Its place in the round, from 1. */
  readonly number: number;
  readonly sector: RoundSector;
  readonly task: StopTask;
  /** As most of its readings say; "" where none does. */
  readonly district: string;
  readonly hamlet: string;
  /** In the order of the visit. */
  readonly points: readonly StopPoint[];
}

/** The round of the week: sectors in the order of the visit. */
export interface Round {
  readonly stops: readonly Stop[];
  /** Straight-line metres from one sector's middle to the next. */
  readonly length: number;
  /** Stops whose points have no place: they come last. */
  readonly unplaced: number;
}

const TASK_OF: Readonly<Record<SectorList, StopTask>> = {
  treat: "treat",
  resample: "count",
  points: "treat",
  calm: "look",
  unknown: "look",
};

/** Orders the chosen sectors, and the points inside each, into one round. */
export const orderRound = (
  answer: RoundAnswer,
  source: ReadingSource,
  table: PointTable,
  choice: RoundChoice,
): Round => {
  const proposed = proposedRound(answer);
  const chosen = listedSectors(answer, source, table).filter(({ sector }) =>
    isInRound(proposed, sectorKey(sector), choice),
  );
  /** Visited by themselves: not once more with their sector. */
  const alone = new Set(
    chosen.flatMap(({ sector }) => (sector.ofPoint ? Array.from(sector.members) : [])),
  );
  const x = chosen.map(({ sector }) => sector.x);
  const y = chosen.map(({ sector }) => sector.y);
  const first = chosen.findIndex(({ sector }) => sectorKey(sector) === choice.start);
  const { order, length, unplaced } = visitOrder(x, y, first < 0 ? null : first);
  const rowOf = new Map(Array.from(table.point, (point, row) => [point, row] as const));
  const { district, hamlet } = source.columns;
  const districts = wordsOfSectors(chosen, source, district);
  const hamlets = wordsOfSectors(chosen, source, hamlet);
  let from: readonly [number, number] | null = null;
  const stops = order.map((at, place): Stop => {
    const { sector, list } = chosen[at] as (typeof chosen)[number];
    const points = pointsInOrder(
      sector.ofPoint ? sector.members : sector.members.filter((one) => !alone.has(one)),
      source,
      table,
      rowOf,
      from,
    );
    const last = points.findLast((point) => Number.isFinite(point.x));
    if (last) from = [last.x, last.y];
    return {
      number: place + 1,
      sector,
      task: TASK_OF[list],
      district: districts[at] ?? "",
      hamlet: hamlets[at] ?? "",
      points,
    };
  });
  return { stops, length, unplaced };
};

const pointsInOrder = (
  members: ArrayLike<number>,
  source: ReadingSource,
  table: PointTable,
  rowOf: ReadonlyMap<number, number>,
  from: readonly [number, number] | null,
): readonly StopPoint[] => {
  const points = Array.from(members, (point): StopPoint => {
    const row = rowOf.get(point);
    return {
      point,
      id: source.columns.points[point] ?? "",
      x: row === undefined ? Number.NaN : (table.x[row] as number),
      y: row === undefined ? Number.NaN : (table.y[row] as number),
      altitude: row === undefined ? Number.NaN : (table.altitude[row] as number),
      exposure: row === undefined ? 0 : (table.exposure[row] as number),
      events: row === undefined ? 0 : (table.events[row] as number),
    };
  });
  let start: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  if (from !== null)
    points.forEach((point, i) => {
      const far = Math.hypot(point.x - from[0], point.y - from[1]);
      if (far < least) [start, least] = [i, far];
    });
  const { order } = visitOrder(
    points.map((point) => point.x),
    points.map((point) => point.y),
    start,
  );
  return order.map((i) => points[i] as StopPoint);
};
