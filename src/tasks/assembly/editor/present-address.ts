import type { Locale } from "../../../i18n/locale.ts";

/** The page that presents knows nothing but this: which public story, in which language, and for whom. */
export const presentAddress = (id: string, locale: Locale, speaker: boolean): string => {
  const keys = new URLSearchParams({ historia: id, idioma: locale });
  if (speaker) keys.set("vista", "orador");
  return `asamblea.html#${keys}`;
};
