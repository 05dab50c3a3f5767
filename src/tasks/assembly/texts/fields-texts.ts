import type { PublicLayer } from "../../../domain/story/public-map.ts";
import { defineTexts } from "../../../i18n/texts.ts";

const layersEs: Readonly<Record<PublicLayer["kind"], string>> = {
  area: "Límite del área",
  band: "Franja de distancia",
  cells: "Celdas de 1 km",
  discs: "Círculos por distrito",
  places: "Lugares",
  plots: "Parcelas exactas",
};

const layersEn: Readonly<Record<PublicLayer["kind"], string>> = {
  area: "Limit of the area",
  band: "Distance band",
  cells: "1 km cells",
  discs: "Circles by district",
  places: "Places",
  plots: "Exact plots",
};

/** What is written and chosen for one slide, and what stands in its way. */
export const fieldsTexts = defineTexts({
  "es-PE": {
    heading: "Lo que se escribe y se elige",
    name: "Nombre en la línea",
    message: "Mensaje",
    waiting: "Calculando",
    messageHint: "Una frase, la que todos deben recordar.",
    text: "Texto debajo",
    notes: "Notas para quien presenta",
    notesHint: "Solo se ven en la vista del orador.",
    notesOffered: "Para esta diapositiva hay notas hechas:",
    notesUse: "Usar estas notas",
    offered: "Volver al texto de la pregunta",
    tokens: "Cifras vivas",
    tokensHint: "Toque una para ponerla donde está escribiendo. Cambia cuando cambian los datos.",
    insert: (token: string, value: string) => `Poner ${token}: ${value}`,
    bothLanguages: "Lo que usted escribe se muestra igual en los dos idiomas.",
    layers: "Capas del mapa",
    layerNames: layersEs,
    camera: "Dónde mira el mapa",
    cameraOffered: "Donde lo pone la pregunta.",
    cameraOwn: "Donde usted lo dejó.",
    cameraHere: "Usar esta vista",
    cameraBack: "Volver a la de la pregunta",
    cameraHint: "Mueva el mapa de la vista previa y fíjelo.",
    from: "Viene de",
    onlyWords: "Solo palabras: no tiene mapa ni cifras vivas.",
    faults: {
      "not-made": "Esta diapositiva no se puede hacer ahora",
      "unknown-token": (tokens: string) => `No hay una cifra llamada ${tokens}`,
      "unknown-token-next":
        "Bórrela del texto o elija una de las cifras vivas; va entre dos llaves.",
      "record-word": (word: string) => `El texto nombra «${word}», que está en un padrón abierto`,
      "record-word-next":
        "En una presentación no se nombra a nadie ni a su parcela. Dígalo sin ese dato.",
      "no-message": "Falta el mensaje",
      "no-message-next": "Escriba una frase: sin ella la diapositiva no se muestra.",
    },
  },
  en: {
    heading: "What is written and chosen",
    name: "Name on the line",
    message: "Message",
    waiting: "Working it out",
    messageHint: "One sentence, the one to be remembered.",
    text: "Text under it",
    notes: "Notes for the presenter",
    notesHint: "Seen in the presenter's view only.",
    notesOffered: "There are notes made for this slide:",
    notesUse: "Use these notes",
    offered: "Back to the question's text",
    tokens: "Live figures",
    tokensHint: "Press one to put it where you are writing. It changes when the data do.",
    insert: (token: string, value: string) => `Put in ${token}: ${value}`,
    bothLanguages: "What you write is shown the same in both languages.",
    layers: "Layers of the map",
    layerNames: layersEn,
    camera: "Where the map looks",
    cameraOffered: "Where the question puts it.",
    cameraOwn: "Where you left it.",
    cameraHere: "Use this view",
    cameraBack: "Back to the question's",
    cameraHint: "Move the preview's map and keep it there.",
    from: "Comes from",
    onlyWords: "Words only: it has no map and no live figures.",
    faults: {
      "not-made": "This slide cannot be made now",
      "unknown-token": (tokens: string) => `There is no figure called ${tokens}`,
      "unknown-token-next":
        "Delete it from the text or choose one of the live figures; it stands between two braces.",
      "record-word": (word: string) => `The text names “${word}”, which is in an open register`,
      "record-word-next": "A presentation names nobody and nobody's plot. Say it without that.",
      "no-message": "The message is missing",
      "no-message-next": "Write one sentence: without it the slide is not shown.",
    },
  },
});
