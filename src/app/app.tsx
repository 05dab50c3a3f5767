import { useLayoutEffect, useState } from "react";
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

export const App = () => {
  const [linked, hear] = useState(linkedLocale);
  // Only what is announced: the page writes its language there as soon as it stands, which is no reason to draw it again.
  useLayoutEffect(() => followAddress(() => hear(linkedLocale())), []);
  return (
    <ThemeProvider>
      <LocaleProvider asked={linked}>
        <Shell />
      </LocaleProvider>
    </ThemeProvider>
  );
};
