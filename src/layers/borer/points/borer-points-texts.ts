import { defineTexts } from "../../../i18n/texts.ts";

export const borerPointsTexts = defineTexts({
  "es-PE": {
    title: "Infestación por punto",
    nothing: "sin frutos contados",
    sizes: (few: string, some: string, many: string) => `${few}, ${some} y ${many} frutos`,
    rate: (rate: string, interval: string, bored: string, counted: string) =>
      `${rate}${interval}: ${bored} brocados de ${counted} frutos`,
    interval: (low: string, high: string) => ` (de ${low} a ${high})`,
    noInterval: " (sin intervalo)",
    noRate: "No se contó ningún fruto: no hay tasa",
  },
  en: {
    title: "Infestation by point",
    nothing: "no berries counted",
    sizes: (few, some, many) => `${few}, ${some} and ${many} berries`,
    rate: (rate, interval, bored, counted) =>
      `${rate}${interval}: ${bored} bored of ${counted} berries`,
    interval: (low, high) => ` (${low} to ${high})`,
    noInterval: " (no interval)",
    noRate: "No berry was counted: there is no rate",
  },
});
