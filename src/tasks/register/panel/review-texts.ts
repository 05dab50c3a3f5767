import { defineTexts } from "../../../i18n/texts.ts";

export const reviewTexts = defineTexts({
  "es-PE": {
    more: "Más",
    usePlots: (n: string) => `Usar ${n} ${n === "1" ? "parcela" : "parcelas"}`,
    notYet: "Así como se lee, nada de este archivo se puede usar.",
    answerBelow: "Ver qué pregunta",
    answerFirst: (use: string) => `Responda primero: ${use.charAt(0).toLowerCase()}${use.slice(1)}`,
  },
  en: {
    more: "More",
    usePlots: (n: string) => `Use ${n} ${n === "1" ? "plot" : "plots"}`,
    notYet: "As it is read now, nothing of this file can be used.",
    answerBelow: "See what it asks",
    answerFirst: (use: string) => `Answer first: ${use.charAt(0).toLowerCase()}${use.slice(1)}`,
  },
});
