import { defineTexts } from "./texts.ts";

/** The four verdicts in the words every output uses: screen, table, files, annex and terminal. */
export const verdictTexts = defineTexts({
  "es-PE": {
    inside: "Dentro",
    crosses: "Cruza el límite",
    "on-limit": "En el límite",
    outside: "Fuera",
    notMeasured: "Sin medir",
    meaning: {
      inside: "Posible superposición de toda la parcela. Requiere verificación en campo.",
      crosses: "Posible superposición de una parte. Requiere verificación en campo.",
      "on-limit": "En el límite: no se puede decidir con esta precisión.",
      outside: "Queda fuera del área de referencia.",
    },
  },
  en: {
    inside: "Inside",
    crosses: "Crosses the limit",
    "on-limit": "On the limit",
    outside: "Outside",
    notMeasured: "Not measured",
    meaning: {
      inside: "Possible overlap of the whole plot. Needs a field check.",
      crosses: "Possible overlap of a part. Needs a field check.",
      "on-limit": "On the limit: it cannot be decided at this precision.",
      outside: "Lies outside the reference area.",
    },
  },
});
