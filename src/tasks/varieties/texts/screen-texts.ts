import { defineTexts } from "../../../i18n/texts.ts";

/** The four tabs of the question, and the catalogue they rest on. */
export const screenTexts = defineTexts({
  "es-PE": {
    tabsLabel: "Preguntas sobre variedades",
    tabs: {
      parcelas: "Parcelas",
      catalogo: "Catálogo",
      ensayo: "Ensayo",
      plataforma: "Plataforma",
    },
    shippedCatalogue: (year: number) => `World Coffee Research, catálogo leído en ${year}`,
  },
  en: {
    tabsLabel: "Questions about varieties",
    tabs: {
      parcelas: "Plots",
      catalogo: "Catalogue",
      ensayo: "Trial",
      plataforma: "Platform",
    },
    shippedCatalogue: (year: number) => `World Coffee Research, catalogue read in ${year}`,
  },
});
