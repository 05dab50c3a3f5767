import { defineTexts } from "../../i18n/texts.ts";

export const fieldNotesTexts = defineTexts({
  "es-PE": {
    title: "Anotado en campo",
    finding: "hallazgo",
    outline: "hallazgo con polígono",
    corner: "vértice promediado",
    source: "Anotado en este equipo",
  },
  en: {
    title: "Noted in the field",
    finding: "finding",
    outline: "finding with a polygon",
    corner: "averaged corner",
    source: "Noted on this device",
  },
});
