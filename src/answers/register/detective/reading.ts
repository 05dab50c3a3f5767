import type { Outline } from "../../../domain/register/outline.ts";

/** How a plot's figures may have been meant. */
export const READINGS = [
  "as-written",
  "zone-17",
  "zone-18",
  "psad56",
  "wgs84",
  "swapped",
  "minus",
  "swapped-minus",
  "decimals",
] as const;

export type ReadingName = (typeof READINGS)[number];

/** A plot's figures under one reading: the same figures in another system, or in another order, sign or power of ten. */
export interface PlotReading {
  readonly name: ReadingName;
  readonly outline: Outline;
}
