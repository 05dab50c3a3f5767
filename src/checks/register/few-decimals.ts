import { type Finding, finding } from "../../domain/issue/finding.ts";

/** What the EU's system asks for, and what places are judged by. */
export const DECIMALS_ASKED = 6;
/** Places of a register that must be coarse before a point of five decimals is: one in a hundred is so by chance. */
export const COARSE_SHARE = 0.25;
const METRES_PER_DEGREE = 111_320;
/** Beyond this a figure was computed, not written. */
const MOST = 9;

/** Decimals a figure needs to be written in full. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST; decimals++) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return MOST;
}

/** Degrees written with fewer decimals than asked for: `decimals` is the most any of the plot's figures has. */
export function fewDecimals(decimals: number): Finding | null {
  if (decimals >= DECIMALS_ASKED) return null;
  const params = { decimals, metres: METRES_PER_DEGREE / 10 ** decimals };
  return finding("warning", "coordinates-few-decimals", params);
}
