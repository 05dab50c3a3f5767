import { defineTexts } from "../../../i18n/texts.ts";

export const whereTexts = defineTexts({
  "es-PE": {
    start: "Ubicarme",
    stop: "Dejar de ubicar",
    intro: "¿Dónde estoy?",
    introHint:
      "Su ubicación se calcula en este equipo y no sale de él. El navegador pedirá permiso una vez.",
    searching: "Buscando señal…",
    gps: (accuracy: string) => `GPS ±${accuracy} m`,
  },
  en: {
    start: "Find me",
    stop: "Stop locating",
    intro: "Where am I?",
    introHint:
      "Your position is worked out on this device and does not leave it. The browser asks for permission once.",
    searching: "Looking for a signal…",
    gps: (accuracy: string) => `GPS ±${accuracy} m`,
  },
});
