import { type Finding, finding } from "../../domain/issue/finding.ts";

/** A percentage as it was typed: with so many decimals, with or without its sign. */
export interface TypedPercent {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  readonly signed: boolean;
}

/**
 * A percentage beside its counts is never used; it is told when it is not theirs by more than its own rounding. Without a
 * sign it may be a share ("0.04").
 */
export function typedPercent(
  { text, value, decimals, signed }: TypedPercent,
  counted: number,
  bored: number,
): Finding | null {
  if (value > 100) return finding("warning", "reading-percent-above-100", { typed: text });
  if (!(counted > 0) || !(bored >= 0)) return null;
  const computed = (100 * bored) / counted;
  const half = 0.5 * 10 ** -decimals * (1 + 1e-9) + 1e-9;
  const fits = (scale: number): boolean => Math.abs(value * scale - computed) <= half * scale;
  if (fits(1) || (!signed && decimals >= 2 && value <= 1 && fits(100))) return null;
  return finding("warning", "reading-percent-differs", { typed: text, computed });
}
