import { createContext } from "react";
import type { Theme } from "./tokens.ts";

export interface ThemeChoice {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

export const ThemeContext = createContext<ThemeChoice>({
  theme: "light",
  setTheme: () => undefined,
});
