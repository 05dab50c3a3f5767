import { defineTexts } from "../../../../i18n/texts.ts";

/** The trial's varieties in the catalogue. */
export const catalogueTexts = defineTexts({
  "es-PE": {
    title: "Estas variedades en el catálogo",
    above: (sites: string) => `Por encima de su faja: ${sites}.`,
    below: (sites: string) => `Por debajo de su faja: ${sites}.`,
    inside: (sites: string) => `En su faja: ${sites}.`,
    either: (sites: string) => `Dentro o fuera según la latitud, que el ensayo no dice: ${sites}.`,
    note: (source: string) =>
      `${source}. El ensayo no dice su latitud: se miran las dos fajas publicadas, con ± 15 m de altitud.`,
  },
  en: {
    title: "These varieties in the catalogue",
    above: (sites: string) => `Above its band: ${sites}.`,
    below: (sites: string) => `Below its band: ${sites}.`,
    inside: (sites: string) => `In its band: ${sites}.`,
    either: (sites: string) =>
      `Inside or outside by latitude, which the trial does not say: ${sites}.`,
    note: (source: string) =>
      `${source}. The trial does not say its latitude: both published bands are looked at, with ± 15 m of altitude.`,
  },
});
