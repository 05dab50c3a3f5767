import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Longer than any round of traps. Days. */
const LONGEST_TRAP = 60;

/** The days a trap stood; NaN where one of its dates is not known. Only a positive number gives catches per day. */
export function trapInterval(days: number): Finding | null {
  if (days <= 0) return finding("warning", "reading-trap-interval", { days });
  return days > LONGEST_TRAP
    ? finding("warning", "reading-trap-interval-long", { days, limit: LONGEST_TRAP })
    : null;
}
