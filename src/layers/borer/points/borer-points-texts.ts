import { defineTexts } from "../../../i18n/texts.ts";

export const borerPointsTexts = defineTexts({
  "es-PE": {
    title: "Infestación por punto",
    nothing: "sin frutos contados",
    sizes: "60, 300 y 1,200 frutos",
    rate: (rate: string, interval: string, bored: string, counted: string) =>
      `${rate}${interval}: ${bored} brocados de ${counted} frutos`,
    interval: (low: string, high: string) => ` (de ${low} a ${high})`,
    noInterval: " (sin intervalo)",
    noRate: "No se contó ningún fruto: no hay tasa",
  },
  en: {
    title: "Infestation by point",
    nothing: "no fruits counted",
    sizes: "60, 300 and 1,200 fruits",
    rate: (rate, interval, bored, counted) =>
      `${rate}${interval}: ${bored} bored of ${counted} fruits`,
    interval: (low, high) => ` (${low} to ${high})`,
    noInterval: " (no interval)",
    noRate: "No fruit was counted: there is no rate",
  },
});
