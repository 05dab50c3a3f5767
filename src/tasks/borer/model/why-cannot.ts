import type { HotSpotAnswer, NoHotSpots } from "../analysis/hot-spots/hot-spot-answer.ts";

/** Why hot spots cannot be told, as exactly as people can act on it. */
export type WhyCannot = NoHotSpots | "one-place" | "same-adjusted";

type Judged = Pick<HotSpotAnswer, "notComputable" | "rateUsed" | "rate" | "x" | "y" | "exposure">;

/** Whether the figures that exist differ at all. */
const differ = (values: Float64Array, of: (unit: number) => boolean): boolean => {
  const [first, ...others] = values.filter((value, unit) => of(unit) && Number.isFinite(value));
  return others.some((value) => value !== first);
};

/**
 * null where hot spots can be told. No smaller band helps where all was counted at one place, and rates that only the
 * adjustment makes equal are not equal as counted.
 */
export const whyCannot = (answer: Judged): WhyCannot | null => {
  const { notComputable, rateUsed, rate, x, y, exposure } = answer;
  const counted = (unit: number): boolean => (exposure[unit] ?? 0) > 0;
  if (notComputable === "all-neighbours" && !differ(x, counted) && !differ(y, counted))
    return "one-place";
  if (notComputable === "no-variance" && rateUsed === "eb" && differ(rate, counted))
    return "same-adjusted";
  return notComputable;
};
