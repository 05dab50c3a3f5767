import { type Finding, finding } from "../../domain/issue/finding.ts";

/** 0, 0 is what devices and sheets write when there is no position. */
export const zeroZero = (x: number, y: number): Finding | null =>
  x === 0 && y === 0 ? finding("error", "place-zero-zero", {}) : null;
