import type { PreparedArea } from "../../area/prepared-area.ts";
import type { FlatGeometry } from "../../flat/flat-geometry.ts";
import { ringArea } from "../../plane/ring-area.ts";
import type { Crossings } from "../crossings.ts";
import { overlayParts } from "./overlay-parts.ts";
import { type Outlines, traceParts } from "./trace-parts.ts";

/** Outlines may differ from the areas they belong to by this much, or the next, the larger. */
const SAME_M2 = 1e-4;
const SAME_SHARE = 1e-9;

const sizeOf = (rings: readonly (readonly number[])[]): number =>
  rings.reduce((sum, ring) => sum + ringArea(Float64Array.from(ring), 0, ring.length / 2), 0);

/**
 * The outlines of plot ∩ area and of plot − area: walked, held against the areas known without them (m²), and where they do
 * not agree made anew from winding numbers.
 */
export function outlineParts(
  plots: FlatGeometry,
  feature: number,
  area: PreparedArea,
  work: Crossings,
  overlapM2: number,
  areaM2: number,
): Outlines {
  const walked = traceParts(plots, feature, area, work);
  const same = SAME_M2 + SAME_SHARE * areaM2;
  const agrees =
    Math.abs(sizeOf(walked.inside) - overlapM2) <= same &&
    Math.abs(sizeOf(walked.outside) - (areaM2 - overlapM2)) <= same;
  return agrees ? walked : overlayParts(plots, feature, area, work);
}
