import { defineTexts } from "../../../../i18n/texts.ts";

/** A verdict as a cell, a chip or a card's head says it. */
export const verdictTexts = defineTexts({
  "es-PE": {
    inside: "En la faja",
    below: "Por debajo",
    above: "Por encima",
    undecidable: "No se puede decidir",
    "unknown-variety": "Variedad desconocida",
    "no-variety": "Sin variedad",
    "no-altitude": "Sin altitud",
    "no-band": "Sin faja publicada",
    unknownNames: (n: number, count: string) =>
      n === 1 ? "1 nombre sin catálogo" : `${count} nombres sin catálogo`,
  },
  en: {
    inside: "In the band",
    below: "Below",
    above: "Above",
    undecidable: "Cannot be decided",
    "unknown-variety": "Unknown variety",
    "no-variety": "No variety",
    "no-altitude": "No altitude",
    "no-band": "No published band",
    unknownNames: (n: number, count: string) =>
      n === 1 ? "1 name not in the catalogue" : `${count} names not in the catalogue`,
  },
});
