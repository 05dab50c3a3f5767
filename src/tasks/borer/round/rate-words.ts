import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatAmount, formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { plural } from "../../../i18n/plural.ts";
import type { Interval, Rate } from "../analysis/groups/rate.ts";

/** The rate's unit decides the figures: per cent of fruits, or insects per trap and day. */
const isTrap = (method: ReadingMethod): boolean => method === "trampa";

/** "5.3%", or "0.42" insects per trap and day; words where there is no rate. */
export const rateText = (rate: number | null, method: ReadingMethod, locale: Locale): string =>
  rate === null
    ? { "es-PE": "no se puede calcular", en: "cannot be computed" }[locale]
    : isTrap(method)
      ? formatAmount(rate, 2)
      : `${formatAmount(rate, 1)}%`;

/** "1.7 a 13.7%"; words where there is no interval. */
export const intervalText = (
  interval: Interval | null,
  method: ReadingMethod,
  locale: Locale,
): string => {
  if (interval === null) return { "es-PE": "sin intervalo", en: "no interval" }[locale];
  const decimals = isTrap(method) ? 2 : 1;
  const [low, high] = interval.map((end) => formatAmount(end, decimals));
  return `${low} ${locale === "es-PE" ? "a" : "to"} ${high}${isTrap(method) ? "" : "%"}`;
};

/** What the rate stands on: "3 de 60 frutos", "12 brocas en 30 trampas-día". */
export const countText = (
  { events, exposure }: Pick<Rate, "events" | "exposure">,
  method: ReadingMethod,
  locale: Locale,
): string => {
  const [found, looked] = [formatInteger(events), formatInteger(exposure)];
  if (locale === "es-PE")
    return isTrap(method)
      ? `${found} ${plural(events, "broca", "brocas")} en ${looked} ${plural(exposure, "trampa-día", "trampas-día")}`
      : `${found} de ${looked} ${plural(exposure, "fruto", "frutos")}`;
  return isTrap(method)
    ? `${found} ${plural(events, "borer", "borers")} in ${looked} ${plural(exposure, "trap-day", "trap-days")}`
    : `${found} of ${looked} ${plural(exposure, "berry", "berries")}`;
};

/** "3 de 60", "12 en 30": for a column that names its unit. */
export const bareCount = (
  { events, exposure }: Pick<Rate, "events" | "exposure">,
  method: ReadingMethod,
  locale: Locale,
): string => {
  const word = isTrap(method)
    ? { "es-PE": "en", en: "in" }[locale]
    : { "es-PE": "de", en: "of" }[locale];
  return `${formatInteger(events)} ${word} ${formatInteger(exposure)}`;
};

/** "5%", "2.5%", or "0.8 por trampa y día": as the person set it. */
export const thresholdText = (threshold: number, method: ReadingMethod, locale: Locale): string =>
  isTrap(method)
    ? `${threshold} ${locale === "es-PE" ? "por trampa y día" : "per trap and day"}`
    : `${threshold}%`;

/** To 10 m, from a kilometre on to 100 m: a straight line between middles is no more exact. */
export const roundedDistance = (metres: number): string => {
  const step = metres < 1000 ? 10 : 100;
  return formatDistance(Math.round(metres / step) * step);
};

/** "5%", "0.5": a mark of an axis, without decimals it does not need. */
export const tickText = (value: number, method: ReadingMethod): string =>
  `${Number(value.toFixed(2))}${isTrap(method) ? "" : "%"}`;
