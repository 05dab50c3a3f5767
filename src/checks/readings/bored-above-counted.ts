import { type Finding, finding } from "../../domain/issue/finding.ts";

/** More fruits bored than looked at. NaN: not written. */
export const boredAboveCounted = (counted: number, bored: number): Finding | null =>
  bored > counted && counted > 0
    ? finding("error", "reading-bored-above-counted", { bored, counted })
    : null;
