import { formatAmount, formatNumber } from "./format-number.ts";

const SQUARE_METRES_PER_HECTARE = 10_000;

/** Square metres as a bare figure in hectares, for a column that names its unit: `18.4207`, `< 0.0001`. */
export const formatHectaresFigure = (squareMetres: number, decimals = 4): string =>
  formatAmount(squareMetres / SQUARE_METRES_PER_HECTARE, decimals);

/** Square metres as hectares: `18.4207 ha`. Plots take 4 decimals, protected areas 2. */
export const formatHectares = (squareMetres: number, decimals = 4): string =>
  `${formatHectaresFigure(squareMetres, decimals)} ha`;

/** `73.9 m`. */
export const formatMetres = (metres: number, decimals = 1): string =>
  `${formatAmount(metres, decimals)} m`;

/** A round distance in words: `500 m`, `1 km`, `2.5 km`. */
export const formatDistance = (metres: number): string => {
  if (Math.abs(metres) < 1000) return `${formatAmount(metres, 0)} m`;
  const kilometres = metres / 1000;
  const decimals = [0, 1].find(
    (d) => Math.abs(kilometres * 10 ** d - Math.round(kilometres * 10 ** d)) < 1e-9,
  );
  return `${formatNumber(kilometres, decimals ?? 2)} km`;
};

/**
 * A share from 0 to 1: `5.2%`. A part never reads as nothing or as the whole: `< 0.1%`, `> 99.9%`.
 */
export const formatPercent = (share: number, decimals = 1): string => {
  const step = 10 ** -decimals;
  return share < 1 && 100 - share * 100 <= step / 2
    ? `> ${formatNumber(100 - step, decimals)}%`
    : `${formatAmount(share * 100, decimals)}%`;
};

const UNITS = ["B", "kB", "MB", "GB"] as const;

/** Size of a file in decimal units: `812 B`, `1.2 kB`, `38 MB`. */
export const formatBytes = (bytes: number): string => {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value, unit > 0 && value < 9.95 ? 1 : 0)} ${UNITS[unit]}`;
};
