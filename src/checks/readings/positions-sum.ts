import { type Finding, finding } from "../../domain/issue/finding.ts";

/**
 * Fruits by the borer's position must add up to those opened; where that is not written, to no more than the bored. A
 * position left empty counts as none. NaN: not written.
 */
export function positionsSum(
  positions: readonly number[],
  opened: number,
  bored: number,
): Finding | null {
  if (positions.every(Number.isNaN)) return null;
  const sum = positions.reduce((total, one) => total + (Number.isNaN(one) ? 0 : one), 0);
  if (!Number.isNaN(opened)) {
    return sum === opened ? null : finding("warning", "reading-positions-sum", { sum, opened });
  }
  return sum > bored ? finding("warning", "reading-positions-above-bored", { sum, bored }) : null;
}
