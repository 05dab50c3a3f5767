import { defineTexts } from "../../../i18n/texts.ts";

/** What is seen, in words that judge nobody. */
export const activityTexts = defineTexts({
  "es-PE": {
    label: "Actividad observada",
    hint: "Toque lo que ve, o escríbalo.",
    words: [
      "Café",
      "Otro cultivo",
      "Pastoreo",
      "Trocha o camino",
      "Vivienda",
      "Terreno rozado",
      "Árboles cortados",
      "Huella de fuego",
      "Fauna",
      "Hito o letrero",
      "Sin actividad",
    ],
  },
  en: {
    label: "Activity observed",
    hint: "Touch what you see, or write it.",
    words: [
      "Coffee",
      "Other crop",
      "Grazing",
      "Path or road",
      "House",
      "Cleared ground",
      "Cut trees",
      "Trace of fire",
      "Wildlife",
      "Marker or sign",
      "No activity",
    ],
  },
});
