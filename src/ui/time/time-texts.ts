import { defineTexts } from "../../i18n/texts.ts";

export const TIME_TEXTS = defineTexts({
  "es-PE": {
    play: "Reproducir",
    pause: "Pausar",
    previous: "Anterior",
    next: "Siguiente",
    noData: "sin datos",
  },
  en: {
    play: "Play",
    pause: "Pause",
    previous: "Previous",
    next: "Next",
    noData: "no data",
  },
});
