import type { Position } from "geojson";
import type { ReferencePlace } from "../domain/platform/reference-place.ts";
import { metresPerPixel } from "../map/frame/web-mercator.ts";

/** Radius under which an area of uncertainty is drawn by a circle of this size on the screen, CSS pixels. */
export const LEAST_RADIUS_PX = 18;
/** Metres: a wider area is a line only, lest it tint the whole sheet. */
const WIDEST_FILL = 30_000;
const CORNERS = 96;
/** Mean radius of the ellipsoid, metres: these areas are good to kilometres. */
const EARTH = 6_371_009;

/** Whether an area is small enough to be filled. */
export const isFilled = ({ uncertaintyM }: ReferencePlace): boolean => uncertaintyM <= WIDEST_FILL;

/** The whole zoom from which an area of uncertainty is drawn in its true size on the ground. */
export const groundZoom = ({ lat, uncertaintyM }: ReferencePlace): number =>
  Math.max(0, Math.ceil(Math.log2((LEAST_RADIUS_PX * metresPerPixel(0, lat)) / uncertaintyM)));

/** Zooms after the ground's size in which the ring is still on the sheet. */
const RING_IN_SIGHT = 5;

/**
 * The whole zoom from which the edge lies off the sheet: there a symbol in the middle would read as the very place, so
 * none is drawn.
 */
export const lostZoom = (place: ReferencePlace): number => groundZoom(place) + RING_IN_SIGHT;

/** A closed ring, WGS84 degrees, of the places as far from the middle as the uncertainty says. */
export const circleRing = ({ lon, lat, uncertaintyM }: Omit<ReferencePlace, "at">): Position[] => {
  const angle = uncertaintyM / EARTH;
  const phi = (lat * Math.PI) / 180;
  return Array.from({ length: CORNERS + 1 }, (_, k) => {
    // Counter-clockwise, as an outer ring is; the last is the first.
    const bearing = (-2 * Math.PI * (k % CORNERS)) / CORNERS;
    const north = Math.asin(
      Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing),
    );
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
      Math.cos(angle) - Math.sin(phi) * Math.sin(north),
    );
    return [lon + (east * 180) / Math.PI, (north * 180) / Math.PI];
  });
};

/** West, south, east, north of the area a place may be in, WGS84 degrees. */
export const placeBounds = (
  place: ReferencePlace,
): readonly [west: number, south: number, east: number, north: number] => {
  const ring = circleRing(place);
  const lons = ring.map(([lon]) => lon as number);
  const lats = ring.map(([, lat]) => lat as number);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
};
