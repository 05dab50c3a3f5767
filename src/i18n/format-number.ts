/** What is shown where a figure is not known or is not finite. */
export const UNKNOWN = "–";

const formatters = new Map<number, Intl.NumberFormat>();

/**
 * Peru writes 1,234.56 and so does English, in every browser, whereas "es-PE" depends on the locale data a phone
 * was shipped with (it falls back to 1234,56). Hence one formatter for both languages.
 */
const formatter = (decimals: number): Intl.NumberFormat => {
  const known = formatters.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: "always",
    signDisplay: "negative",
  });
  formatters.set(decimals, made);
  return made;
};

/** `1234.5` with 4 decimals is `1,234.5000`. Never `-0`: what rounds to zero has no sign. */
export const formatNumber = (value: number, decimals: number): string =>
  Number.isFinite(value) ? formatter(decimals).format(value) : UNKNOWN;

/** `11495.2` is `11,495`. */
export const formatInteger = (value: number): string => formatNumber(value, 0);

/** As `formatNumber`, but a positive value that would read as zero is shown as less than the last digit: `< 0.0001`. */
export const formatAmount = (value: number, decimals: number): string => {
  const step = 10 ** -decimals;
  return value > 0 && value < step / 2
    ? `< ${formatNumber(step, decimals)}`
    : formatNumber(value, decimals);
};
