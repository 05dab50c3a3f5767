import { niceTicks } from "../nice-ticks.ts";
import type { DotWhiskerRow } from "./dot-whisker-props.ts";

/** A few points read make an interval so wide that all others would shrink to dots: it is cut at this many times the rest. */
const WIDEST = 2.5;

export interface WhiskerScale {
  readonly max: number;
  readonly ticks: readonly number[];
}

/** The axis from 0 that holds every value and marker, and every interval but those many times wider. */
export const whiskerScale = (
  rows: readonly DotWhiskerRow[],
  marker: number | null,
  asked: { readonly max?: number; readonly ticks?: readonly number[] },
): WhiskerScale => {
  const known = (value: number | null): value is number => value !== null && Number.isFinite(value);
  const values = [...rows.map((row) => row.value), marker].filter(known);
  const ends = rows.flatMap((row) => [row.high, row.second?.[1] ?? null]).filter(known);
  const highest = Math.max(0, ...values);
  const widest = Math.max(0, ...ends);
  const reach = highest > 0 ? Math.min(widest, highest * WIDEST) : widest;
  const max = asked.max ?? (Math.max(reach, highest) * 1.04 || 1);
  const ticks = asked.ticks?.filter((tick) => tick <= max) ?? niceTicks(max);
  return { max, ticks };
};
