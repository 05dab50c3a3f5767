import { defineTexts } from "../../../../i18n/texts.ts";

const one = (n: number, single: string, several: string): string => (n === 1 ? single : several);

export const previewTexts = defineTexts({
  "es-PE": {
    whole: "Todo",
    row: (n: string) => `Fila ${n}`,
    look: "Qué se ve",
    unchanged: (n: string) => `${n} sin cambios`,
    mended: (n: string, count: number) => `${n} ${one(count, "reparada", "reparadas")}`,
    flagged: (n: string) => `${n} con aviso`,
    refused: (n: string, count: number) => `${n} ${one(count, "rechazada", "rechazadas")}`,
    refusedPlaced: (placed: string, without: string) => `${placed} con lugar, ${without} sin lugar`,
    noPlace: (n: string) => `La fila ${n} no tiene un lugar que se pueda leer.`,
    hint: "Elija una fila de la lista para verla en el mapa.",
  },
  en: {
    whole: "All",
    row: (n: string) => `Row ${n}`,
    look: "What is shown",
    unchanged: (n: string) => `${n} unchanged`,
    mended: (n: string, _count: number) => `${n} mended`,
    flagged: (n: string) => `${n} with a notice`,
    refused: (n: string, _count: number) => `${n} refused`,
    refusedPlaced: (placed: string, without: string) =>
      `${placed} with a place, ${without} without`,
    noPlace: (n: string) => `Row ${n} has no place that could be read.`,
    hint: "Choose a row of the list to see it on the map.",
  },
});
