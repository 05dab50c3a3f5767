import { defineTexts } from "../../i18n/texts.ts";

export const NUMBER_FIELD_TEXTS = defineTexts({
  "es-PE": {
    more: "más",
    less: "menos",
    between: (min: string, max: string) => `Escriba un número de ${min} a ${max}.`,
  },
  en: {
    more: "more",
    less: "less",
    between: (min: string, max: string) => `Write a number from ${min} to ${max}.`,
  },
});
