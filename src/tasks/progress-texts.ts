import { defineTexts } from "../i18n/texts.ts";

/** Of an answer while it is made, and where it was not finished. */
export const progressTexts = defineTexts({
  "es-PE": {
    doneOf: (done: string, total: string) => `${done} de ${total}. Puede seguir usando el mapa.`,
    cancel: "Cancelar",
    cancelled: "No se terminó. Lo anterior sigue a la vista.",
    again: "Calcular de nuevo",
  },
  en: {
    doneOf: (done: string, total: string) => `${done} of ${total}. You can go on using the map.`,
    cancel: "Cancel",
    cancelled: "Not finished. What was there before stays in sight.",
    again: "Compute again",
  },
});
