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
    cannot: "No se puede añadir: faltan sus datos.",
    samples: {
      register: "Usar el padrón de ejemplo",
      readings: "Usar las lecturas de ejemplo",
      trial: "Usar el ensayo de ejemplo",
    },
    sampleHint: "Se abre en este equipo y la diapositiva dirá que son datos de ejemplo.",
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
    cannot: "It cannot be added: its data are missing.",
    samples: {
      register: "Use the sample register",
      readings: "Use the sample readings",
      trial: "Use the sample trial",
    },
    sampleHint: "It is opened on this device, and the slide will say that the data are a sample.",
  },
});
