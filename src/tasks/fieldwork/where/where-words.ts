import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { utmZoneOf } from "../../../geo/crs/utm-zone-of.ts";
import { formatUtm } from "../../../i18n/format-coordinate.ts";
import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import type { Fix } from "../../../position/fix.ts";
import type { Side, WhereInArea } from "../../../position/where-in-area.ts";
import { whereTexts } from "./where-texts.ts";

/** Metres of the 95 % radius beyond which a position is told to be poor. */
export const POOR_M = 30;

/** A distance as it is read walking: whole metres, from a kilometre on with one decimal, from 100 km on whole. */
export const walkingDistance = (metres: number): string => {
  const rounded = Math.round(metres);
  if (rounded < 1) return "< 1 m";
  if (rounded < 1000) return `${formatInteger(rounded)} m`;
  return `${formatNumber(metres / 1000, metres < 100_000 ? 1 : 0)} km`;
};

/** A radius of error: up to the next whole metre, never less than it is. */
export const errorRadius = (metres: number): string => {
  const up = Math.max(1, Math.ceil(metres));
  return up < 1000 ? `${formatInteger(up)} m` : `${formatNumber(Math.ceil(up / 100) / 10, 1)} km`;
};

/** The radius the side is told by: that of 95 of 100 positions, not the smaller one some receivers declare. */
export const gpsWords = ({ accuracy }: Pick<Fix, "accuracy">, locale: Locale): string => {
  const t = whereTexts[locale];
  const radius = radius95(accuracy);
  return (radius > POOR_M ? t.poorGps : t.gps)(errorRadius(radius));
};

/** "29 m afuera del límite"; that it cannot be told, and why. */
export const sideWords = (where: WhereInArea | null, locale: Locale): string => {
  const t = whereTexts[locale];
  if (where === null) return t.far;
  const { side, distanceM } = where;
  if (side !== "undecided") return `${walkingDistance(distanceM)} ${t[side]}`;
  return distanceM < 0.5 ? t.onTheLine : t.undecidedBy(walkingDistance(distanceM));
};

export const sideOnly = (side: Side, locale: Locale): string => whereTexts[locale][side];

/** "2 min". */
export const spanWords = (seconds: number, locale: Locale): string => {
  const t = whereTexts[locale];
  if (seconds < 60) return t.seconds(formatInteger(seconds));
  if (seconds < 3600) return t.minutes(formatInteger(Math.floor(seconds / 60)));
  return t.hours(formatInteger(Math.floor(seconds / 3600)));
};

/** "Hace 2 min". */
export const ageWords = (seconds: number, locale: Locale): string =>
  whereTexts[locale].before(spanWords(seconds, locale));

/** East, north and zone of a place in the UTM zone it lies in. */
export const utmOf = (longitude: number, latitude: number) => {
  const zone = utmZoneOf(longitude, latitude);
  const [east, north] = projectPoint(longitude, latitude, WGS84, zone);
  return { east, north, zone: `${zone.zone}${zone.hemisphere} WGS84` };
};

/** "E 707905 N 9422905, 17S WGS84". */
export const utmWords = (longitude: number, latitude: number, decimals = 0): string => {
  const { east, north, zone } = utmOf(longitude, latitude);
  return formatUtm(east, north, zone, decimals);
};
