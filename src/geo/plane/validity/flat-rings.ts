import { orientation } from "../orientation.ts";
import type { Fault } from "./fault.ts";
import type { FeatureEdges } from "./feature-edges.ts";

/**
 * A ring whose area is below this share of its extent squared has none: points on one line come out of longitude and
 * latitude with 1e-11.
 */
export const FLAT = 1e-10;

/** Rings with fewer than three points, or all on one line. */
export function emptyRings({ line, ringStart }: FeatureEdges): Fault[] {
  const faults: Fault[] = [];
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    const from = ringStart[ring]!;
    const points = ringStart[ring + 1]! - from;
    if (points < 3) {
      faults.push({ kind: "too-few-points", ring, points });
      continue;
    }
    let flat = true;
    const [ax, ay, bx, by] = line.subarray(4 * from, 4 * from + 4);
    for (let k = from + 2; flat && k < from + points; k++) {
      flat = orientation(ax!, ay!, bx!, by!, line[4 * k]!, line[4 * k + 1]!) === 0;
    }
    if (flat) faults.push({ kind: "zero-area", ring });
  }
  return faults;
}

/** Rings that do not cross themselves and yet hold next to no area. */
export function flatRings({ line, ringStart }: FeatureEdges): Fault[] {
  const faults: Fault[] = [];
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    const from = ringStart[ring]!;
    const ox = line[4 * from]!;
    const oy = line[4 * from + 1]!;
    let twice = 0;
    let extent2 = 0;
    for (let k = from; k < ringStart[ring + 1]!; k++) {
      const ax = line[4 * k]! - ox;
      const ay = line[4 * k + 1]! - oy;
      twice += ax * (line[4 * k + 3]! - oy) - ay * (line[4 * k + 2]! - ox);
      extent2 = Math.max(extent2, ax * ax + ay * ay);
    }
    if (Math.abs(twice) <= 2 * FLAT * extent2) faults.push({ kind: "zero-area", ring });
  }
  return faults;
}
