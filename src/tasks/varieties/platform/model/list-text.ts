import type { Locale } from "../../../../i18n/locale.ts";

const FORMATS: Readonly<Record<Locale, Intl.ListFormat>> = {
  "es-PE": new Intl.ListFormat("es", { type: "conjunction" }),
  en: new Intl.ListFormat("en", { type: "conjunction" }),
};

/** "a, b y c". */
export const listText = (words: readonly string[], locale: Locale): string =>
  FORMATS[locale].format(words);
