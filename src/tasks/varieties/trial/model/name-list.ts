import type { Locale } from "../../../../i18n/locale.ts";

/** "A, B y C", "A e Inca". */
export const nameList = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === "es-PE" ? "es" : "en", { type: "conjunction" }).format(names);
