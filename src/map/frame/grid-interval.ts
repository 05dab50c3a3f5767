import type { Metres } from "../../geo/units.ts";
import { metres } from "../../geo/units.ts";

/** Grid squares a map reader can count in, metres. */
const INTERVALS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000] as const;

/** Closest two grid lines may come, CSS pixels: a label is about 50 wide. */
const LEAST_GAP = 64;

/**
 * Side of a grid square for a scale of the map, ground metres per CSS pixel.
 * Never finer than 100 m: the map's own accuracy does not carry more.
 */
export const gridInterval = (groundMetresPerPixel: number, leastGap = LEAST_GAP): Metres =>
  metres(INTERVALS.find((side) => side / groundMetresPerPixel >= leastGap) ?? 100_000);
