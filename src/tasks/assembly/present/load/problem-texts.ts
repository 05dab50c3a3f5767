import { defineTexts } from "../../../../i18n/texts.ts";

export const problemTexts = defineTexts({
  "es-PE": {
    absent: {
      title: "Esta historia no está en este navegador",
      body: "El enlace solo sirve en el equipo y el navegador donde se preparó. Ábrala en Lindero, en Presentar, y pulse Presentar otra vez.",
    },
    damaged: {
      title: "La historia guardada no se entiende",
      body: "Puede ser de otra versión de Lindero. Ábrala en Presentar y pulse Presentar: se guarda de nuevo.",
    },
    refused: {
      title: "El navegador no deja leer lo guardado",
      body: "En una ventana privada, o con el almacenamiento bloqueado, la historia no llega a esta página. Use una ventana normal y pulse Presentar otra vez.",
    },
    empty: {
      title: "La historia no tiene diapositivas",
      body: "Agregue al menos una en Presentar y pulse Presentar otra vez.",
    },
    open: "Abrir Lindero",
    nothing: "Esta página no ha cargado ningún padrón ni archivo.",
  },
  en: {
    absent: {
      title: "This story is not in this browser",
      body: "The link only works on the device and in the browser where it was prepared. Open it in Lindero, under Present, and press Present again.",
    },
    damaged: {
      title: "The story kept here cannot be understood",
      body: "It may be of another version of Lindero. Open it under Present and press Present: it is kept anew.",
    },
    refused: {
      title: "The browser does not let what is kept be read",
      body: "In a private window, or with storage blocked, the story does not reach this page. Use a normal window and press Present again.",
    },
    empty: {
      title: "The story has no slides",
      body: "Add at least one under Present and press Present again.",
    },
    open: "Open Lindero",
    nothing: "This page has loaded no register and no file.",
  },
});
