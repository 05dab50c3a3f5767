import { defineTexts } from "../../../i18n/texts.ts";

export const borerTrapsTexts = defineTexts({
  "es-PE": {
    title: "Trampas",
    unit: (label: string) => `${label} por trampa y día`,
    nothing: "sin días de trampa",
    rate: (rate: string, interval: string, caught: string, days: string) =>
      `${rate} insectos por trampa y día${interval}: ${caught} capturas en ${days} días de trampa`,
    interval: (low: string, high: string) => ` (de ${low} a ${high})`,
    noInterval: " (sin intervalo)",
    noRate: "No hay días de trampa: no hay tasa",
    apart: "No se mezcla con porcentajes de frutos",
  },
  en: {
    title: "Traps",
    unit: (label) => `${label} per trap and day`,
    nothing: "no trap-days",
    rate: (rate, interval, caught, days) =>
      `${rate} insects per trap and day${interval}: ${caught} caught in ${days} trap-days`,
    interval: (low, high) => ` (${low} to ${high})`,
    noInterval: " (no interval)",
    noRate: "No trap-days: there is no rate",
    apart: "Never mixed with percentages of fruits",
  },
});
