import { defineTexts } from "../../../i18n/texts.ts";

export const modelTexts = defineTexts({
  "es-PE": {
    noOffer: "Esta versión de Lindero no conoce esta diapositiva. Elija otra de la galería.",
    missing: {
      padron: "El padrón con que se hizo no está abierto en este equipo. Ábralo en Registro.",
      lecturas:
        "Las lecturas con que se hizo no están abiertas en este equipo. Ábralas en Registro.",
      ensayo: "El ensayo con que se hizo no está abierto en este equipo. Ábralo en Registro.",
    },
    failed: (detail: string) => `No se pudo calcular (${detail}). Recargue la página.`,
  },
  en: {
    noOffer: "This version of Lindero does not know this slide. Choose another from the gallery.",
    missing: {
      padron: "The register it was made with is not open on this device. Open it in Register.",
      lecturas: "The readings it was made with are not open on this device. Open them in Register.",
      ensayo: "The trial it was made with is not open on this device. Open it in Register.",
    },
    failed: (detail: string) => `It could not be worked out (${detail}). Reload the page.`,
  },
});
