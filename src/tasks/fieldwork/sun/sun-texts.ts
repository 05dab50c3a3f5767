import { defineTexts } from "../../../i18n/texts.ts";

export const sunTexts = defineTexts({
  "es-PE": { sun: "Modo sol", short: "Sol" },
  en: { sun: "Sun mode", short: "Sun" },
});
