import { isLocale } from "../i18n/locale.ts";
import { LocaleProvider } from "../i18n/locale-provider.tsx";
import { ThemeProvider } from "../ui/theme/theme-provider.tsx";
import { Shell } from "./shell/shell.tsx";
import { parseAddress } from "./state/address.ts";

/** A link may name its language; it wins over the remembered one. */
const linkedLocale = () => {
  const { idioma } = parseAddress(window.location.hash);
  return isLocale(idioma) ? idioma : undefined;
};

export const App = () => (
  <ThemeProvider>
    <LocaleProvider initial={linkedLocale()}>
      <Shell />
    </LocaleProvider>
  </ThemeProvider>
);
