import { defineTexts } from "../../i18n/texts.ts";

export const workHereTexts = defineTexts({
  "es-PE": { workHere: "Trabajar aquí" },
  en: { workHere: "Work here" },
});
