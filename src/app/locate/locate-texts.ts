import { defineTexts } from "../../i18n/texts.ts";

export const locateTexts = defineTexts({
  "es-PE": {
    start: "Ubicarme",
    centre: "Centrar en mi posición",
    stop: "Dejar de ubicar",
    again: "Volver a buscar mi posición",
    box: "Su posición",
  },
  en: {
    start: "Find me",
    centre: "Centre on my position",
    stop: "Stop locating",
    again: "Look for my position again",
    box: "Your position",
  },
});
