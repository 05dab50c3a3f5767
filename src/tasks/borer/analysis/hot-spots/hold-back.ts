import { NO_CLASS } from "./classes.ts";
import { HELD_BACK, type HeldBack } from "./hot-spot-answer.ts";
import type { HotSpotQuery } from "./hot-spot-query.ts";
import type { Units } from "./units.ts";

type Least = Pick<HotSpotQuery, "leastExposure" | "leastNeighbours">;

/** Places in HELD_BACK; `neighbours` are other units within the band. */
export function holdBack(units: Units, neighbours: Int32Array, least: Least): Uint8Array {
  return Uint8Array.from(units.ids, (_, unit) =>
    HELD_BACK.indexOf(reason(units, unit, neighbours[unit]!, least)),
  );
}

function reason(
  { exposure, x, y }: Units,
  unit: number,
  neighbours: number,
  least: Least,
): HeldBack {
  const counted = exposure[unit]!;
  if (!(counted > 0)) return "nothing-counted";
  if (!Number.isFinite(x[unit]! + y[unit]!)) return "no-place";
  if (counted < least.leastExposure) return "few-counted";
  return neighbours < least.leastNeighbours ? "few-neighbours" : "none";
}

/** Classes with those held back set to 0; no class stays no class. */
export const shownClasses = (classes: Int8Array, heldBack: Uint8Array): Int8Array =>
  classes.map((one, unit) => (heldBack[unit] === 0 || one === NO_CLASS ? one : 0));
