import { defineTexts } from "../../../../i18n/texts.ts";

export const drawingTexts = defineTexts({
  "es-PE": {
    noBase: "Dibujo sin relieve ni ríos: este equipo no pudo dibujar el mapa base",
  },
  en: {
    noBase: "Drawing without relief and rivers: this device could not draw the base map",
  },
});
