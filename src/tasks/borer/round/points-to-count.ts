import type { Stop } from "./order-round.ts";

/**
 * New points that a stop asks for, beside those counted already; null where what is there is counted, again or for the
 * first time. The plan adds to what was counted: counting the old points once more would not settle the sector.
 */
export const newPointsOf = ({ task, sector }: Pick<Stop, "task" | "sector">): number | null =>
  task === "count" ? (sector.plan?.points ?? null) : null;
