import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Fruit counts that give no rate: none looked at, or the bored ones not written. NaN: not written. */
export function noRate(counted: number, bored: number): Finding | null {
  if (counted === 0) return finding("warning", "reading-nothing-counted", {});
  return counted > 0 && Number.isNaN(bored)
    ? finding("warning", "reading-bored-missing", { counted })
    : null;
}
