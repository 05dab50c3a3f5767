import { defineTexts } from "../../../../i18n/texts.ts";

export const handoutTexts = defineTexts({
  "es-PE": {
    made: (date: string, version: string) =>
      `Cifras del ${date} (hora de Lima) · Lindero ${version}`,
    sample: "Con datos de ejemplo",
    sources: (all: string) => `Fuentes: ${all}`,
  },
  en: {
    made: (date: string, version: string) => `Figures of ${date} (Lima time) · Lindero ${version}`,
    sample: "With sample data",
    sources: (all: string) => `Sources: ${all}`,
  },
});
