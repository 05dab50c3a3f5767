import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LocaleProvider } from "../../i18n/locale-provider.tsx";
import { PresentPage } from "../../tasks/assembly/present/present-page.tsx";
import { ThemeProvider } from "../../ui/theme/theme-provider.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("asamblea.html has no #root");
createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <LocaleProvider>
        <PresentPage />
      </LocaleProvider>
    </ThemeProvider>
  </StrictMode>,
);
