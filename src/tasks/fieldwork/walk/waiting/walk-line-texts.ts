import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

export const walkLineTexts = defineTexts({
  "es-PE": {
    walking: "Caminando un lindero",
    unfinished: "Hay un recorrido sin terminar",
    positions: (n: number, count: string) => plural(n, "1 posición", `${count} posiciones`),
    last: (age: string) => `lo último ${age}`,
    look: "Ver",
    goOn: "Seguir",
  },
  en: {
    walking: "Walking a boundary",
    unfinished: "There is an unfinished walk",
    positions: (n: number, count: string) => plural(n, "1 position", `${count} positions`),
    last: (age: string) => `the last ${age}`,
    look: "See",
    goOn: "Go on",
  },
});
