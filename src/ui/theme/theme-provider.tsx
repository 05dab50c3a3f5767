import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { remember, remembered } from "../../i18n/remembered.ts";
import "./fonts.css";
import "./tokens.css";
import "./scale.css";
import "./base.css";
import { ThemeContext } from "./theme-context.ts";
import { isTheme, type Theme } from "./tokens.ts";

const darkQuery = (): MediaQueryList | null =>
  typeof window.matchMedia === "function"
    ? window.matchMedia("(prefers-color-scheme: dark)")
    : null;

const systemTheme = (): Theme => (darkQuery()?.matches ? "dark" : "light");

const rememberedTheme = (): Theme | null => {
  const kept = remembered("theme");
  return isTheme(kept) ? kept : null;
};

export interface ThemeProviderProps {
  /** What a link asked for; wins over what this browser remembers. */
  readonly initial?: Theme | undefined;
  readonly children: ReactNode;
}

/** Paints the document in a theme: the one asked for, the one remembered, or the system's while none was chosen. */
export const ThemeProvider = ({ initial, children }: ThemeProviderProps) => {
  const [chosen, choose] = useState<Theme | null>(() => initial ?? rememberedTheme());
  const [system, setSystem] = useState<Theme>(systemTheme);
  const theme = chosen ?? system;

  useEffect(() => {
    const query = darkQuery();
    const follow = () => setSystem(systemTheme());
    query?.addEventListener("change", follow);
    return () => query?.removeEventListener("change", follow);
  }, []);

  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  const setTheme = useCallback((next: Theme) => {
    remember("theme", next);
    choose(next);
  }, []);
  const value = useMemo(() => ({ theme, setTheme }), [theme, setTheme]);
  return <ThemeContext value={value}>{children}</ThemeContext>;
};
