import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";
import { wilsonInterval } from "../../../../stats/wilson-interval.ts";
import type { Units } from "./units.ts";

/** Rates in per cent of fruits (traps: insects per trap and day) with Wilson's 95 % interval; NaN where there is none. */
export interface UnitRates {
  /** What events / exposure is multiplied by: 100 or 1. */
  readonly scale: number;
  readonly rate: Float64Array;
  readonly wilsonLow: Float64Array;
  readonly wilsonHigh: Float64Array;
}

export function unitRates({ exposure, events }: Units, method: ReadingMethod): UnitRates {
  const isShare = method !== "trampa";
  const scale = isShare ? 100 : 1;
  const wilsonLow = new Float64Array(exposure.length).fill(NaN);
  const wilsonHigh = new Float64Array(exposure.length).fill(NaN);
  for (let unit = 0; unit < exposure.length; unit++) {
    const interval = isShare ? wilsonInterval(events[unit]!, exposure[unit]!) : null;
    if (!interval) continue;
    wilsonLow[unit] = 100 * interval[0];
    wilsonHigh[unit] = 100 * interval[1];
  }
  // 100·events is whole, so equal shares make equal doubles.
  const rate = exposure.map((looked, unit) =>
    looked > 0 ? (scale * events[unit]!) / looked : NaN,
  );
  return { scale, rate, wilsonLow, wilsonHigh };
}
