import { defineTexts } from "../../i18n/texts.ts";

export const aggregatesTexts = defineTexts({
  "es-PE": {
    /** "5 a 9 parcelas en 1 km²". */
    inClass: (range: string, unit: string) => `${range} ${unit}`,
    disc: (unit: string) => `Tamaño del círculo: ${unit}, en la capital del distrito`,
    sector: "El sector oscuro es la parte de la que se habla",
    place: "Lugar publicado",
    band: (width: string) => `Franja de ${width}: no es la zona de amortiguamiento legal`,
  },
  en: {
    inClass: (range: string, unit: string) => `${range} ${unit}`,
    disc: (unit: string) => `Size of the circle: ${unit}, at the district capital`,
    sector: "The dark sector is the part spoken of",
    place: "Published place",
    band: (width: string) => `${width} band: not the legal buffer zone`,
  },
});
