import { defineTexts } from "../../../i18n/texts.ts";

export const noteTexts = defineTexts({
  "es-PE": {
    title: "Superposición",
    link: "Ver en Superposición",
    overlap: (verdict: string, hectares: string) => `${verdict} · ${hectares}`,
    outside: (verdict: string, metres: string) => `${verdict} · a ${metres} del límite`,
    check: "Posible superposición: requiere verificación en campo.",
    undecided: "En el límite: no se puede decidir con esta precisión.",
    working: "Midiendo…",
    failed: "No se pudo medir. Abra Superposición para intentarlo otra vez.",
  },
  en: {
    title: "Overlap",
    link: "See in Overlap",
    overlap: (verdict: string, hectares: string) => `${verdict} · ${hectares}`,
    outside: (verdict: string, metres: string) => `${verdict} · ${metres} from the limit`,
    check: "Possible overlap: needs a field check.",
    undecided: "On the limit: it cannot be decided at this precision.",
    working: "Measuring…",
    failed: "It could not be measured. Open Overlap to try again.",
  },
});
