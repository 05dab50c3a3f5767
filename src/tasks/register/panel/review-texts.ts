import { defineTexts } from "../../../i18n/texts.ts";

export const reviewTexts = defineTexts({
  "es-PE": {
    more: "Más",
    answerFirst: (use: string) => `Responda primero: ${use.charAt(0).toLowerCase()}${use.slice(1)}`,
  },
  en: {
    more: "More",
    answerFirst: (use: string) => `Answer first: ${use.charAt(0).toLowerCase()}${use.slice(1)}`,
  },
});
