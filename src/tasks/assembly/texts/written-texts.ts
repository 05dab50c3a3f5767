import { defineTexts } from "../../../i18n/texts.ts";

/** What is said of words that look as if they told of somebody. */
export const writtenTexts = defineTexts({
  "es-PE": {
    title: (all: string) => `Revise lo que escribió: ${all}`,
    place: (words: string) => `«${words}» parece una coordenada`,
    code: (words: string) => `«${words}» parece el código de una parcela o de una persona`,
    next: "Lindero no cambia lo que usted escribe: se muestra y se lleva tal cual. Si señala a alguien o su parcela, quítelo.",
  },
  en: {
    title: (all: string) => `Look again at what you wrote: ${all}`,
    place: (words: string) => `“${words}” looks like a coordinate`,
    code: (words: string) => `“${words}” looks like the code of a plot or a person`,
    next: "Lindero does not change what you write: it is shown and taken away as it is. If it points at somebody or a plot, take it out.",
  },
});
