import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Bored fruits where none was looked at, or where it is not written how many. NaN: not written. */
export const boredWithoutCounted = (counted: number, bored: number): Finding | null =>
  (counted === 0 && bored > 0) || (Number.isNaN(counted) && !Number.isNaN(bored))
    ? finding("error", "reading-bored-without-counted", { bored })
    : null;
