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
  },
});
