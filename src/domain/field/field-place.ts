import { isObject, isWhole, isWithin } from "../json-shape.ts";

/** Where a record was made, as the device's receiver said. */
export interface FieldPlace {
  /** Degrees, WGS84. */
  readonly lon: number;
  readonly lat: number;
  /** Metres, as the receiver declared it; `radius95` of it is what is reckoned with. */
  readonly accuracyM: number;
  /** Metres above the ellipsoid; null where the receiver gave none. */
  readonly altitudeM: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A place out of a record that anybody may have written; null for what is none. */
export const readFieldPlace = (value: unknown): FieldPlace | null => {
  if (!isObject(value)) return null;
  const { lon, lat, accuracyM, altitudeM, at } = value;
  if (!isWithin(lon, -180, 180) || !isWithin(lat, -90, 90)) return null;
  if (!isWithin(accuracyM, 0, 1e7) || !isWhole(at)) return null;
  return {
    ...{ lon, lat, accuracyM, at },
    altitudeM: isWithin(altitudeM, -1000, 10_000) ? altitudeM : null,
  };
};
