import { defineTexts } from "../../i18n/texts.ts";

/** How a day is written, and what is wrong with one that cannot be read. */
export const dateFieldTexts = defineTexts({
  "es-PE": {
    form: "dd/mm/aaaa",
    faults: {
      form: "Escriba día, mes y año: dd/mm/aaaa.",
      "no-such-day": "Ese día no existe. Primero va el día: dd/mm/aaaa.",
    },
  },
  en: {
    form: "yyyy-mm-dd",
    faults: {
      form: "Write year, month and day: yyyy-mm-dd.",
      "no-such-day": "There is no such day. The year comes first: yyyy-mm-dd.",
    },
  },
});
