import { defineTexts } from "../../../i18n/texts.ts";

export const pendingTexts = defineTexts({
  "es-PE": {
    label: "Archivos por revisar",
    counts: (taken: string, read: string) => `${taken} de ${read}`,
    open: "falta responder",
    reading: "leyendo",
    nothing: "nada que usar",
    takeReady: (n: string) => `Usar los ${n} archivos listos`,
    readyHint: "Los que no preguntan nada.",
    all: (n: string) => `Ver los ${n}`,
  },
  en: {
    label: "Files to look at",
    counts: (taken: string, read: string) => `${taken} of ${read}`,
    open: "to be answered",
    reading: "reading",
    nothing: "nothing to use",
    takeReady: (n: string) => `Use the ${n} files that are ready`,
    readyHint: "Those that ask nothing.",
    all: (n: string) => `See all ${n}`,
  },
});
