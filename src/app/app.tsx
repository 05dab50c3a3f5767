import { useSyncExternalStore } from "react";
import { isLocale } from "../i18n/locale.ts";
import { LocaleProvider } from "../i18n/locale-provider.tsx";
import { ThemeProvider } from "../ui/theme/theme-provider.tsx";
import { Shell } from "./shell/shell.tsx";
import { addressValue, followAddress } from "./state/use-view.ts";

/** A link may name its language, when the page opens and later; it wins over the remembered one. */
const linkedLocale = () => {
  const idioma = addressValue("idioma");
  return isLocale(idioma) ? idioma : undefined;
};

export const App = () => (
  <ThemeProvider>
    <LocaleProvider asked={useSyncExternalStore(followAddress, linkedLocale)}>
      <Shell />
    </LocaleProvider>
  </ThemeProvider>
);
