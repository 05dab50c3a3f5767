import type { Locale } from "./locale.ts";

const FORMATS: Readonly<Record<Locale, Intl.ListFormat>> = {
  "es-PE": new Intl.ListFormat("es", { type: "conjunction" }),
  en: new Intl.ListFormat("en", { type: "conjunction" }),
};

/** "Namballe y San Ignacio", "Namballe and San Ignacio". */
export const joinNames = (names: readonly string[], locale: Locale): string =>
  FORMATS[locale].format(names);
