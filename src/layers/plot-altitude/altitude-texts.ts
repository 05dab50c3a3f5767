import { defineTexts } from "../../i18n/texts.ts";

export const altitudeTexts = defineTexts({
  "es-PE": {
    title: "Altitud de cada parcela",
    looks: {
      inside: "En la faja de su variedad",
      below: "Por debajo de su faja",
      above: "Por encima de su faja",
      undecidable: "No se puede decidir: el error llega al borde",
      "unknown-variety": "Variedad que no está en el catálogo",
      "no-variety": "Sin variedad anotada",
      "no-altitude": "Sin altitud",
      "no-band": "Variedad sin faja publicada",
    },
  },
  en: {
    title: "Altitude of each plot",
    looks: {
      inside: "In its variety's band",
      below: "Below its band",
      above: "Above its band",
      undecidable: "Not decidable: the error reaches the edge",
      "unknown-variety": "Variety not in the catalogue",
      "no-variety": "No variety written",
      "no-altitude": "No altitude",
      "no-band": "Variety without a published band",
    },
  },
});
