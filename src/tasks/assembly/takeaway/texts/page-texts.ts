import { defineTexts } from "../../../../i18n/texts.ts";

/** What stands in a saved story round its slides. */
export const pageTexts = defineTexts({
  "es-PE": {
    slideOf: (at: string, count: string, name: string) => `${at} de ${count}: ${name}`,
    map: "Mapa",
    controls: "Controles de la presentación",
    back: "Anterior",
    next: "Siguiente",
    black: "Negro",
    full: "Pantalla completa",
    language: "English",
    foot: (date: string, version: string) =>
      `Cifras del ${date} (hora de Lima). Hecho con Lindero ${version}.`,
  },
  en: {
    slideOf: (at: string, count: string, name: string) => `${at} of ${count}: ${name}`,
    map: "Map",
    controls: "Controls of the presentation",
    back: "Back",
    next: "Next",
    black: "Black",
    full: "Full screen",
    language: "Español",
    foot: (date: string, version: string) =>
      `Figures of ${date} (Lima time). Made with Lindero ${version}.`,
  },
});
