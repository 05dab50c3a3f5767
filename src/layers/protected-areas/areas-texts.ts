import { defineTexts } from "../../i18n/texts.ts";

export const areasTexts = defineTexts({
  "es-PE": {
    limitTitle: "Límite del santuario",
    areaTitle: "Área de referencia",
    bufferTitle: "Zona de amortiguamiento",
    limitKey: "La banda verde marca el lado de adentro",
    bufferKey: "Zona de amortiguamiento cargada, con marcas hacia adentro",
  },
  en: {
    limitTitle: "Limit of the sanctuary",
    areaTitle: "Reference area",
    bufferTitle: "Legal buffer zone",
    limitKey: "The green ribbon marks the inner side",
    bufferKey: "Loaded legal buffer zone, with ticks inwards",
  },
});
