import { formatInteger, formatNumber, UNKNOWN } from "../../../../i18n/format-number.ts";
import { isPercent, type ResponseName } from "./response-name.ts";

/** At most this many digits after the point, however small the error. */
const MOST_DECIMALS = 6;
/** What a p is held against. */
const LEVELS = [0.01, 0.05, 0.1];

/**
 * Digits after the point that an error of `se` gives sense to: one figure of it, and at least one digit for the responses
 * this project knows.
 */
export const decimalsFor = (se: number, response: ResponseName): number => {
  const least = response.field === null ? 0 : 1;
  if (!(se > 0) || !Number.isFinite(se)) return least;
  return Math.min(MOST_DECIMALS, Math.max(least, -Math.floor(Math.log10(se) + 1e-9)));
};

/** A figure with its unit: `24.9 qq/ha`, `5.2%`. */
export const withUnit = (text: string, unit: string): string =>
  unit === "" ? text : unit === "%" ? `${text}%` : `${text} ${unit}`;

/** `pointsUnit` is what a difference of percentages is in. */
export const differenceUnit = (response: ResponseName, pointsUnit: string): string =>
  isPercent(response) ? pointsUnit : response.unit;

/**
 * Digits after the point, `decimals` at least, that keep every end of an interval from looking like 0: an interval that
 * leaves 0 out must not be read as one that begins there. An end of 0 itself asks for none.
 */
export const decimalsToTell = (ends: readonly number[], decimals: number): number =>
  ends.reduce((digits, end) => {
    const size = Math.abs(end);
    const wanted = size > 0 && Number.isFinite(size) ? Math.ceil(-Math.log10(2 * size)) : 0;
    return Math.min(MOST_DECIMALS, Math.max(digits, wanted));
  }, decimals);

/** `p = 0.004`, `p < 0.001`; never 0 nor 1, and never on the other side of a level (0.01, 0.05, 0.1) than it is. */
export const pText = (p: number): string => {
  if (!Number.isFinite(p)) return `p ${UNKNOWN}`;
  if (p < 0.001) return "p < 0.001";
  if (p > 0.999) return "p > 0.999";
  const meets = LEVELS.some((level) => p < level && Number(p.toFixed(3)) >= level);
  return `p = ${formatNumber(p, meets ? 5 : 3)}`;
};

/** The same for a column headed p. */
export const pCell = (p: number | null): string =>
  p === null ? "" : pText(p).replace(/^p (?:= )?/, "");

/** Four figures that count, never in powers of ten: `1,235`, `12.35`, `0.001235`. */
export const significant = (value: number): string => {
  if (!Number.isFinite(value)) return UNKNOWN;
  if (value === 0) return "0";
  const decimals = 3 - Math.floor(Math.log10(Math.abs(value)));
  if (decimals <= 0) return formatInteger(value);
  return formatNumber(value, Math.min(decimals, 8));
};

/** `1,477 msnm`. */
export const altitudeText = (metres: number, unit: string): string =>
  `${formatInteger(metres)} ${unit}`;
