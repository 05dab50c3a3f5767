import type { Random } from "../parcelas-ejemplo/random.ts";
import { dayOf } from "./days.ts";
import type { MonitoringPoint } from "./points.ts";

/** Campaigns of the sheet, by the year they end in. */
export const CAMPAIGNS = [2024, 2025, 2026] as const;

export interface Visit {
  readonly point: MonitoringPoint;
  readonly campaign: number;
  /** From 1. */
  readonly month: number;
  /** Days since 1970-01-01. */
  readonly day: number;
}

/** The rains of 2025 closed the roads. */
const CLOSED = { campaign: 2025, months: [2, 3] };

/** Share of a round that is walked: of hamlets, and of the points of a hamlet that is. */
const HAMLET_SHARE = 0.47;
const POINT_SHARE = 0.8;

/**
 * Rounds on foot in the months named, hamlet by hamlet on one day: half the hamlets are left out each time, some points of the
 * others, every eighth point begins in the second campaign and every twelfth is given up after it.
 */
export const walkRounds = (
  points: readonly MonitoringPoint[],
  months: readonly number[],
  random: Random,
): readonly Visit[] => {
  const hamlets = new Map<string, MonitoringPoint[]>();
  for (const point of points) {
    const list = hamlets.get(point.plot.place.code) ?? [];
    list.push(point);
    hamlets.set(point.plot.place.code, list);
  }
  const visits: Visit[] = [];
  for (const campaign of CAMPAIGNS) {
    for (const month of months) {
      const closed = campaign === CLOSED.campaign && CLOSED.months.includes(month);
      const year = month >= 10 ? campaign - 1 : campaign;
      for (const list of hamlets.values()) {
        if (random.next() >= HAMLET_SHARE * (closed ? 0.4 : 1)) continue;
        const day = dayOf(year, month, random.whole(3, 27));
        for (const point of list) {
          const n = Number(point.id.slice(3));
          const late = n % 8 === 5 && campaign === 2024;
          const left = n % 12 === 7 && campaign === 2026;
          if (random.next() < POINT_SHARE && !late && !left) {
            visits.push({ point, campaign, month, day });
          }
        }
      }
    }
  }
  return visits;
};
