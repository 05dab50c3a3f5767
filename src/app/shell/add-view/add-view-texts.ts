import { defineTexts } from "../../../i18n/texts.ts";

export const addViewTexts = defineTexts({
  "es-PE": {
    title: "Añadir esta vista",
    intro:
      "Se añade una diapositiva con los ajustes que se ven ahora. Sus cifras se toman de los datos cada vez que se presenta.",
    slide: "Diapositiva",
    asSeen: "Con el encuadre de ahora",
    asSeenHint: "Si no, el mapa mira donde la pregunta lo pone: todo lo que cuenta, entero.",
    story: "A qué historia",
    newStory: "Una historia nueva",
    newTitle: "Historia nueva",
    untitled: "Sin título",
    add: "Añadir",
    cancel: "Cancelar",
    waiting: "Buscando qué se puede mostrar de esta vista",
    nothing: "Esta pregunta todavía no tiene diapositivas que mostrar a un público.",
    full: "Esta historia ya tiene todas las diapositivas que caben. Elija otra.",
    added: (slide: string, story: string) => `Se añadió «${slide}» a «${story}».`,
    notKept:
      "El navegador no permite guardar historias en este equipo (¿ventana privada?). Pruebe en una ventana normal.",
    goThere: "Ir a la historia",
    stay: "Seguir aquí",
  },
  en: {
    title: "Add this view",
    intro:
      "A slide is added with the settings seen now. Its figures are taken from the data each time it is presented.",
    slide: "Slide",
    asSeen: "With the map as it is framed now",
    asSeenHint: "Otherwise the map looks where the question puts it: all that it tells of, whole.",
    story: "To which story",
    newStory: "A new story",
    newTitle: "New story",
    untitled: "Untitled",
    add: "Add",
    cancel: "Cancel",
    waiting: "Looking for what can be shown of this view",
    nothing: "This question has no slides to show to an audience yet.",
    full: "This story has all the slides it can hold. Choose another.",
    added: (slide: string, story: string) => `“${slide}” was added to “${story}”.`,
    notKept:
      "The browser does not allow stories to be kept on this device (private window?). Try a normal window.",
    goThere: "Go to the story",
    stay: "Stay here",
  },
});
