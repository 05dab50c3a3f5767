import type { TimePeriod } from "./time-strip-props.ts";

/** Places of the periods that have data: the only ones that can be chosen. */
const open = (periods: readonly TimePeriod[]): readonly number[] =>
  periods.flatMap(({ amount }, place) => (amount > 0 ? [place] : []));

/** The nearest period with data after (`by` 1) or before (-1) a place; null at the end. */
export const periodBeside = (
  periods: readonly TimePeriod[],
  place: number,
  by: 1 | -1,
): number | null =>
  (by === 1
    ? open(periods).find((other) => other > place)
    : open(periods).findLast((other) => other < place)) ?? null;

/** Where a key takes the slider: null for a key that does not move it, or nowhere to go. */
export const periodAfterKey = (
  key: string,
  periods: readonly TimePeriod[],
  place: number,
): number | null => {
  if (key === "ArrowRight" || key === "ArrowUp") return periodBeside(periods, place, 1);
  if (key === "ArrowLeft" || key === "ArrowDown") return periodBeside(periods, place, -1);
  if (key === "Home") return open(periods)[0] ?? null;
  if (key === "End") return open(periods).at(-1) ?? null;
  return null;
};
