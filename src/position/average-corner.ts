import { isObject, isTextUpTo, isWhole, isWithin } from "../domain/json-shape.ts";
import type { FixAverage } from "./average-fixes.ts";
import { radius95 } from "./declared-radius.ts";

/** A corner averaged from many positions, as it is kept. */
export interface AveragedCorner {
  readonly name: string;
  /** Degrees, WGS84. */
  readonly lon: number;
  readonly lat: number;
  /** Metres above the ellipsoid; null where the receiver gave none. */
  readonly altitudeM: number | null;
  /** Positions averaged, and those left out. */
  readonly used: number;
  readonly outliers: number;
  /** Metres, as `FixAverage` has them. */
  readonly spreadM: number;
  readonly driftM: number;
  readonly accuracyM: number;
  /** null in corners kept before it was: they have the larger of spread and declared radius alone. */
  readonly declaredM: number | null;
  /** Seconds over which they came. */
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const LONGEST_CORNER_NAME = 40;
const MOST_METRES = 1e7;
const MOST_SECONDS = 86_400;

export const averagedCorner = (
  average: FixAverage,
  name: string,
  seconds: number,
  at: number,
): AveragedCorner => ({
  ...{ name: name.slice(0, LONGEST_CORNER_NAME), seconds: Math.round(seconds), at },
  ...{ lon: average.longitude, lat: average.latitude, altitudeM: average.altitude },
  ...{ used: average.used, outliers: average.outliers },
  ...{ spreadM: average.spreadM, driftM: average.driftM, accuracyM: average.accuracyM },
  declaredM: average.declaredM,
});

/**
 * A corner out of a record's body, which anybody may have written; null for what is none. One that does not say what was
 * declared was kept with the declared radius, or the larger spread, to count with: it is widened when it is read, which is
 * never less than the rule of today gives.
 */
export const readCorner = (value: unknown): AveragedCorner | null => {
  if (!isObject(value)) return null;
  const { name, lon, lat, altitudeM, used, outliers, spreadM, driftM, accuracyM, seconds, at } =
    value;
  if (!isTextUpTo(name, LONGEST_CORNER_NAME)) return null;
  if (!isWithin(lon, -180, 180) || !isWithin(lat, -90, 90)) return null;
  if (!isWhole(used, MOST_SECONDS) || !isWhole(outliers, MOST_SECONDS)) return null;
  if (!isWithin(spreadM, 0, MOST_METRES) || !isWithin(driftM, 0, MOST_METRES)) return null;
  if (!isWithin(accuracyM, 0, MOST_METRES) || !isWhole(seconds, MOST_SECONDS) || !isWhole(at))
    return null;
  const { declaredM } = value;
  const declared = isWithin(declaredM, 0, MOST_METRES) ? declaredM : null;
  return {
    ...{ name, lon, lat, used, outliers, spreadM, driftM, seconds, at },
    declaredM: declared,
    accuracyM: declared === null ? radius95(accuracyM) : Math.max(spreadM, radius95(declared)),
    altitudeM: isWithin(altitudeM, -1000, 10_000) ? altitudeM : null,
  };
};
