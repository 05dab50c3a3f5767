import { defineTexts } from "../../i18n/texts.ts";

/** Words that any chart needs, whatever it shows. */
export const CHART_TEXTS = defineTexts({
  "es-PE": {
    showTable: "Ver tabla",
    hideTable: "Ocultar tabla",
    noValue: "sin dato",
    range: (low: string, high: string) => `de ${low} a ${high}`,
    /** As short as a column is. */
    ends: (low: string, high: string) => `${low} a ${high}`,
    showMore: (count: string) => `Ver las ${count} filas`,
    showFewer: "Ver menos",
    nothing: "No hay datos que mostrar.",
    notChosen: "ninguno elegido",
    threshold: (value: string) => `umbral ${value}`,
  },
  en: {
    showTable: "Show table",
    hideTable: "Hide table",
    noValue: "no value",
    range: (low: string, high: string) => `${low} to ${high}`,
    ends: (low: string, high: string) => `${low} to ${high}`,
    showMore: (count: string) => `Show all ${count} rows`,
    showFewer: "Show fewer",
    nothing: "There is nothing to show.",
    notChosen: "none chosen",
    threshold: (value: string) => `threshold ${value}`,
  },
});
