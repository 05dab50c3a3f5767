import { createContext } from "react";
import { DEFAULT_LOCALE, type Locale } from "./locale.ts";

export interface LocaleChoice {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

/** Outside a provider the language is Spanish of Peru and cannot be changed. */
export const LocaleContext = createContext<LocaleChoice>({
  locale: DEFAULT_LOCALE,
  setLocale: () => undefined,
});
