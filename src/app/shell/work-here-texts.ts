import { defineTexts } from "../../i18n/texts.ts";

export const workHereTexts = defineTexts({
  "es-PE": { workHere: "Trabajar aquí", keepNow: "Guardar ahora" },
  en: { workHere: "Work here", keepNow: "Keep it now" },
});
