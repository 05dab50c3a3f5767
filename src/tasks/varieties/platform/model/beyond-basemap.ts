import type { ReferencePlace } from "../../../../domain/platform/reference-place.ts";
import { type Direction8, direction8 } from "../../../../geo/ellipsoid/direction8.ts";
import { geodesicDistance } from "../../../../geo/ellipsoid/geodesic-distance.ts";
import { trueDirectionDeg } from "../../../../geo/ellipsoid/true-direction.ts";
import { BASEMAP_BOUNDS } from "../../../../layers/basemap/edge-part.ts";
import { placeBounds } from "../../../../layers/reference-circle.ts";

/** How a place lies to the figures of the basemap. */
export type BeyondBasemap =
  /** Its area reaches over the end of the figures. */
  | { readonly kind: "partly" }
  | {
      readonly kind: "wholly";
      /** From where, how far (metres) and which way; null where there is nothing to count from. */
      readonly from: { readonly distance: number; readonly direction: Direction8 } | null;
      /** UTM zone of the place. */
      readonly zone: number;
    };

const zoneOf = (lon: number): number => Math.floor((lon + 180) / 6) + 1;

/** null where all of the place's area lies on the basemap. */
export const beyondBasemap = (
  place: ReferencePlace,
  origin: ReferencePlace | null,
): BeyondBasemap | null => {
  const [west, south, east, north] = BASEMAP_BOUNDS;
  const { lon, lat } = place;
  if (lon < west || lon > east || lat < south || lat > north)
    return {
      kind: "wholly",
      from: origin && {
        distance: geodesicDistance(origin.lon, origin.lat, lon, lat),
        direction: direction8(trueDirectionDeg(origin.lon, origin.lat, lon, lat)),
      },
      zone: zoneOf(lon),
    };
  const [left, low, right, high] = placeBounds(place);
  return left < west || low < south || right > east || high > north ? { kind: "partly" } : null;
};
