import type { Texts } from "./texts.ts";
import { useLocale } from "./use-locale.ts";

/** The sentences of a panel in the language of the screen. */
export const useTexts = <T>(texts: Texts<T>): T => texts[useLocale().locale];
