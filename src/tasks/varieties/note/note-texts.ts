import { defineTexts } from "../../../i18n/texts.ts";

export const noteTexts = defineTexts({
  "es-PE": {
    title: "Variedad y altitud",
    link: "Ver en Variedades",
    altitude: "Altitud",
    altitudeValue: (value: string, error: string) => `${value} ± ${error} msnm`,
    noAltitude: "no hay",
    noVariety: "Variedad",
  },
  en: {
    title: "Variety and altitude",
    link: "See in Varieties",
    altitude: "Altitude",
    altitudeValue: (value: string, error: string) => `${value} ± ${error} masl`,
    noAltitude: "none",
    noVariety: "Variety",
  },
});
