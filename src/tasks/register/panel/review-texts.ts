import type { QuestionCode } from "../../../domain/question/question.ts";
import { defineTexts } from "../../../i18n/texts.ts";

type Missing = Readonly<Partial<Record<QuestionCode, string>>>;

/** What a person has to do before a file can be used. */
const MISSING_ES: Missing = {
  "which-crs": "Elija el sistema de coordenadas",
  "which-zone": "Elija la zona",
  "which-columns": "Elija las columnas",
};

const MISSING_EN: Missing = {
  "which-crs": "Choose the coordinate system",
  "which-zone": "Choose the zone",
  "which-columns": "Choose the columns",
};

const lowered = (use: string): string => `${use.charAt(0).toLowerCase()}${use.slice(1)}`;

export const reviewTexts = defineTexts({
  "es-PE": {
    more: "Más",
    usePlots: (n: string) => `Usar ${n} ${n === "1" ? "parcela" : "parcelas"}`,
    notYet: "Así como se lee, nada de este archivo se puede usar.",
    answerBelow: "Ver qué pregunta",
    answerFirst: (open: QuestionCode, use: string) =>
      `${MISSING_ES[open] ?? "Responda"} para ${lowered(use)}`,
  },
  en: {
    more: "More",
    usePlots: (n: string) => `Use ${n} ${n === "1" ? "plot" : "plots"}`,
    notYet: "As it is read now, nothing of this file can be used.",
    answerBelow: "See what it asks",
    answerFirst: (open: QuestionCode, use: string) =>
      `${MISSING_EN[open] ?? "Answer"} to ${lowered(use)}`,
  },
});
