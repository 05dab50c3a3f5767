import { useContext } from "react";
import { type ThemeChoice, ThemeContext } from "./theme-context.ts";

/** The theme of the screen and the way to change it; colours for a canvas are `TOKENS[theme]`. */
export const useTheme = (): ThemeChoice => useContext(ThemeContext);
