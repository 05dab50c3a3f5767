import { defineTexts } from "../../i18n/texts.ts";

export const pagesTexts = defineTexts({
  "es-PE": {
    sheet: (n: string, total: string) => `Hoja ${n} de ${total}`,
    continued: "continúa",
  },
  en: {
    sheet: (n: string, total: string) => `Page ${n} of ${total}`,
    continued: "continued",
  },
});
