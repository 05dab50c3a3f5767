import type { TwoLanguages } from "../domain/two-languages.ts";
import type { Locale } from "./locale.ts";
import type { Texts } from "./texts.ts";

/** A sentence of some texts in both languages at once, for what an audience gets in whichever it reads. */
export const inBoth = <T>(
  texts: Texts<T>,
  say: (t: T, locale: Locale) => string,
): TwoLanguages => ({ "es-PE": say(texts["es-PE"], "es-PE"), en: say(texts.en, "en") });

/** A figure or name that is written alike in both. */
export const sameInBoth = (text: string): TwoLanguages => ({ "es-PE": text, en: text });
