import type { LonLat } from "../../domain/story/public-map.ts";
import type { PublicParts } from "./public-parts.ts";

const METRES_PER_DEGREE = 111_320;

const metresApart = ([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number =>
  METRES_PER_DEGREE * Math.hypot((lon1 - lon2) * Math.cos((lat1 * Math.PI) / 180), lat1 - lat2);

const thinRing = (ring: readonly LonLat[], metres: number): readonly LonLat[] => {
  const kept = ring.slice(0, 1);
  for (const place of ring.slice(1, -1))
    if (metresApart(kept.at(-1)!, place) >= metres) kept.push(place);
  kept.push(ring.at(-1)!);
  return kept.length >= 4 ? kept : ring;
};

/**
 * Rings without the vertices nearer than `metres` to the one kept before: for a picture that is nowhere off by more than that.
 * The outline of a band has one every few metres of its arcs.
 */
export const thinRings = (parts: PublicParts, metres: number): PublicParts =>
  parts.map((rings) => rings.map((ring) => thinRing(ring, metres)));
