import { defineTexts } from "../../i18n/texts.ts";

export const positionTexts = defineTexts({
  "es-PE": {
    title: "Su posición",
    here: "Posición y círculo de error del GPS",
    was: "Última posición conocida",
    gps: (accuracy: string) => `GPS ±${accuracy} m`,
  },
  en: {
    title: "Your position",
    here: "Position and circle of the GPS error",
    was: "Last known position",
    gps: (accuracy: string) => `GPS ±${accuracy} m`,
  },
});
