import { defineTexts } from "../../i18n/texts.ts";

/** Words that any chart needs, whatever it shows. */
export const CHART_TEXTS = defineTexts({
  "es-PE": {
    showTable: "Ver tabla",
    hideTable: "Ocultar tabla",
    noValue: "sin dato",
    range: (low: string, high: string) => `de ${low} a ${high}`,
    showMore: (count: string) => `Ver las ${count} filas`,
    showFewer: "Ver menos",
    nothing: "No hay datos que mostrar.",
    cut: "el intervalo sigue más allá del eje",
    notChosen: "ninguno elegido",
    selected: "elegido",
  },
  en: {
    showTable: "Show table",
    hideTable: "Hide table",
    noValue: "no value",
    range: (low: string, high: string) => `${low} to ${high}`,
    showMore: (count: string) => `Show all ${count} rows`,
    showFewer: "Show fewer",
    nothing: "There is nothing to show.",
    cut: "the interval goes on beyond the axis",
    notChosen: "none chosen",
    selected: "chosen",
  },
});
