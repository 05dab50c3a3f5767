import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { DEFAULT_LOCALE, isLocale, type Locale } from "./locale.ts";
import { LocaleContext } from "./locale-context.ts";
import { remember, remembered } from "./remembered.ts";

const rememberedLocale = (): Locale => {
  const kept = remembered("locale");
  return isLocale(kept) ? kept : DEFAULT_LOCALE;
};

export interface LocaleProviderProps {
  /** What a link asks for, now; wins over what this browser remembers, until another is chosen. */
  readonly asked?: Locale | undefined;
  readonly children: ReactNode;
}

/** Gives the language to all below, tells it to the document and remembers a change. */
export const LocaleProvider = ({ asked, children }: LocaleProviderProps) => {
  const [locale, choose] = useState<Locale>(() => asked ?? rememberedLocale());
  const [heard, hear] = useState(asked);
  if (heard !== asked) {
    hear(asked);
    if (asked) choose(asked);
  }
  const setLocale = useCallback((next: Locale) => {
    remember("locale", next);
    choose(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo(() => ({ locale, setLocale }), [locale, setLocale]);
  return <LocaleContext value={value}>{children}</LocaleContext>;
};
