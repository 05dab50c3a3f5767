import type { LonLat } from "../../domain/story/public-map.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";

/** Parts of one feature (shell and holes, WGS84 degrees) in flat buffers; a ring may repeat its first corner at the end. */
export const flatOfParts = (parts: readonly (readonly (readonly LonLat[])[])[]): FlatGeometry => {
  const coords: number[] = [];
  const ringStart = [0];
  const partStart = [0];
  for (const rings of parts) {
    for (const ring of rings) {
      for (const [lon, lat] of openRing(ring)) coords.push(lon, lat);
      ringStart.push(coords.length / 2);
    }
    partStart.push(ringStart.length - 1);
  }
  return {
    coords: Float64Array.from(coords),
    ringStart: Uint32Array.from(ringStart),
    partStart: Uint32Array.from(partStart),
    featureStart: Uint32Array.of(0, parts.length),
    type: Uint8Array.of(GEOMETRY_POLYGON),
  };
};

const openRing = (ring: readonly LonLat[]): readonly LonLat[] => {
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return closed ? ring.slice(0, -1) : ring;
};
