import { useContext } from "react";
import { type LocaleChoice, LocaleContext } from "./locale-context.ts";

/** The language of the screen and the way to change it. */
export const useLocale = (): LocaleChoice => useContext(LocaleContext);
