import { defineTexts } from "../../i18n/texts.ts";

export const aggregatesTexts = defineTexts({
  "es-PE": {
    /** "5 a 9 parcelas en 1 km²". */
    inClass: (range: string, unit: string) => `${range} ${unit}`,
    disc: (unit: string) => `Tamaño del círculo: ${unit}, en la capital del distrito`,
    sector: (part: string | null) => `Sector oscuro: ${part ?? "una parte del total"}`,
    place: "Lugar publicado",
    band: (width: string) => `Franja de ${width}: no es la zona de amortiguamiento legal`,
  },
  en: {
    inClass: (range: string, unit: string) => `${range} ${unit}`,
    disc: (unit: string) => `Size of the circle: ${unit}, at the district capital`,
    sector: (part: string | null) => `Dark sector: ${part ?? "a part of the whole"}`,
    place: "Published place",
    band: (width: string) => `${width} band: not the legal buffer zone`,
  },
});
