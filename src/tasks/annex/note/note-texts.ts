import { defineTexts } from "../../../i18n/texts.ts";

export const noteTexts = defineTexts({
  "es-PE": {
    title: "Anexo al acta",
    link: "Preparar anexo",
    printed: "Se imprime con",
    what: "croquis y cuadro de coordenadas",
  },
  en: {
    title: "Annex to the record",
    link: "Prepare the annex",
    printed: "Printed with",
    what: "sketch map and corner table",
  },
});
