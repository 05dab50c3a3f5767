import { defineTexts } from "../../../i18n/texts.ts";

export const galleryTexts = defineTexts({
  "es-PE": {
    title: "Galería de diapositivas",
    intro: "Cada pregunta ofrece las suyas, con las cifras de los datos abiertos en este equipo.",
    offers: "Diapositivas que se pueden añadir",
    add: "Añadir a la historia",
    added: (name: string) => `Se añadió «${name}».`,
    close: "Cerrar",
    preview: "Vista previa",
    waiting: "Calculando con sus datos",
    none: "Ninguna pregunta ofrece diapositivas todavía.",
    inStory: "Ya está en la historia",
  },
  en: {
    title: "Gallery of slides",
    intro: "Each question offers its own, with the figures of the data open on this device.",
    offers: "Slides that can be added",
    add: "Add to the story",
    added: (name: string) => `“${name}” was added.`,
    close: "Close",
    preview: "Preview",
    waiting: "Working with your data",
    none: "No question offers slides yet.",
    inStory: "Already in the story",
  },
});
