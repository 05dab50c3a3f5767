import { defineTexts } from "../../../../i18n/texts.ts";

export const zoneTexts = defineTexts({
  "es-PE": {
    title: "Zona",
    zone: (name: string) => `Zona ${name}`,
    says: (km: string) =>
      `Las mismas cifras caen en el Perú en más de una zona, a ${km} km una de otra. Elija la que está donde el padrón.`,
    away: (km: string) => `a ${km} km del límite`,
    abroad: "fuera del Perú",
    map: (places: string) => `El Perú a grandes rasgos, con el archivo según la zona: ${places}`,
  },
  en: {
    title: "Zone",
    zone: (name: string) => `Zone ${name}`,
    says: (km: string) =>
      `The same figures fall in Peru in more than one zone, ${km} km apart. Choose the one where the register is.`,
    away: (km: string) => `${km} km from the limit`,
    abroad: "outside Peru",
    map: (places: string) => `Peru in broad strokes, with the file as each zone has it: ${places}`,
  },
});
