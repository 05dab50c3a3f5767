import type { AnnexPhoto } from "../../../domain/annex/annex-entry.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { photoDistance } from "../photos/photo-distance.ts";

/** A photo with its number on the paper, and where it was taken. */
export interface PlacedPhoto {
  readonly number: number;
  readonly photo: AnnexPhoto;
  /** Easting and northing in the plane of the answer; null without a position, or with one out of the zone's reach. */
  readonly at: readonly [east: number, north: number] | null;
  /** Metres to the plot: 0 in it, Infinity in another part of the world; null without a position, or without a plot's shape. */
  readonly awayM: number | null;
}

/** Degrees of longitude from the zone's middle within which its plane is of use. */
const ZONE_REACH_DEG = 6;

export const placedPhotos = (
  photos: readonly AnnexPhoto[],
  register: Dataset<"plots">,
  index: number,
  plane: UtmCrs,
): readonly PlacedPhoto[] =>
  photos.map((photo, i) => {
    const { place } = photo;
    const away = place === null ? Number.NaN : photoDistance(register, index, plane, place);
    const near =
      place !== null &&
      Math.abs(place.lon - (plane.zone * 6 - 183)) <= ZONE_REACH_DEG &&
      Math.abs(place.lat) <= 84;
    return {
      number: i + 1,
      photo,
      at: near ? projectPoint(place.lon, place.lat, WGS84, plane) : null,
      awayM: Number.isNaN(away) ? null : away,
    };
  });
