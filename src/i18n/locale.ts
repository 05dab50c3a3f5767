export const LOCALES = ["es-PE", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "es-PE";

export const isLocale = (value: unknown): value is Locale =>
  LOCALES.some((locale) => locale === value);
