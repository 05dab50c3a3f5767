import type { Audience } from "../../../domain/story/story.ts";
import { defineTexts } from "../../../i18n/texts.ts";

const audiencesEs: Readonly<Record<Audience, string>> = {
  assembly: "Asamblea",
  authorities: "Autoridades",
  technicians: "Técnicos",
};

const audiencesEn: Readonly<Record<Audience, string>> = {
  assembly: "Assembly",
  authorities: "Authorities",
  technicians: "Technicians",
};

/** What is said of a story as a whole: its file, its consent, whether it may be told. */
export const storyTexts = defineTexts({
  "es-PE": {
    heading: "La historia entera",
    title: "Título",
    audience: "Para quién",
    audiences: audiencesEs,
    kept: "Se guarda sola en este equipo, a medida que escribe.",
    shipped: "Viene con Lindero. Al cambiar algo se guarda una copia suya.",
    file: "Archivo de la historia",
    fileHint:
      "Lleva textos y orden, no datos: las cifras se vuelven a calcular donde se abra. El archivo queda en este equipo.",
    save: "Guardar en un archivo",
    open: "Abrir un archivo",
    opened: (title: string) => `Se abrió «${title}».`,
    remove: "Borrar esta historia",
    fileName: "historia",
    problems: {
      unreadable: "no es una historia de Lindero",
      unreadableNext: "Elija un archivo que termine en .lindero-historia.json.",
      large: "es demasiado grande para ser una historia",
      largeNext: "Una historia son textos: pesa menos de 2 MB.",
      newer: "lo escribió una versión más nueva de Lindero",
      newerNext: "Actualice Lindero en este equipo y ábralo otra vez.",
    },
    consentLeft: (sentence: string) =>
      `El archivo traía un consentimiento («${sentence}»). No se aplica aquí: si sigue vigente, escríbalo otra vez.`,
    hiddenPlots: "No se muestra la parcela de nadie",
    hiddenPlotsText: "Solo grupos de 5 productores o más, sin códigos ni nombres.",
    change: "Cambiar",
    shownPlots: "Se muestran parcelas exactas",
    shownPlotsText: (sentence: string, date: string) => `«${sentence}» Escrito el ${date}.`,
    withdraw: "Retirar el consentimiento",
    withdrawn: "Consentimiento retirado: no se muestra la parcela de nadie.",
    consentTitle: "Mostrar parcelas exactas",
    consentText:
      "La ubicación de una parcela es un dato personal (Ley 29733, D.S. 016-2024-JUS). Para mostrarla hace falta que sus dueños hayan aceptado. Los códigos y los nombres no se muestran nunca.",
    consentKept: "Estas palabras se guardan con la historia y se muestran al empezar.",
    consentWho: "Quiénes aceptaron",
    consentWhoHint: "Por ejemplo: los 12 socios del comité El Carmen",
    consentWhoShort: "Diga con palabras quiénes aceptaron: un grupo, un comité o sus nombres.",
    consentWhen: "Cuándo y en qué reunión",
    consentWhenHint: "Por ejemplo: asamblea del 14/11/2026",
    consentWhenShort: "Diga en qué reunión y su fecha: día, mes y año.",
    consentWhy: "Para qué se muestran",
    consentWhyHint: "Por ejemplo: la reunión con el Sernanp",
    consentWhyShort: "Diga con palabras para qué aceptaron mostrarlas.",
    consentSentence: (who: string, when: string, why: string) =>
      `Aceptaron: ${who}. Cuándo: ${when}. Para qué: ${why}.`,
    consentYes: "Aceptaron: mostrar",
    cancel: "Cancelar",
    close: "Cerrar",
    auditTitle: "Esta historia no se presenta así",
    auditFew: (names: string, producers: number): string =>
      producers === 1
        ? `Juntas, ${names} dejan ver la cifra de un solo productor: basta restar.`
        : `Juntas, ${names} dejan ver la cifra de ${producers} productores: basta restar.`,
    auditOne: (name: string, producers: number): string =>
      producers === 1
        ? `${name} deja ver la cifra de un solo productor.`
        : `${name} deja ver la cifra de ${producers} productores.`,
    auditUnsure: (names: string) =>
      `No se pudo comprobar que ${names}, juntas, no dejen ver la cifra de menos de 5 productores.`,
    auditNext: (name: string) =>
      `Quite ${name}, o hágala con los mismos datos y ajustes que la otra.`,
    auditAlone: (name: string) => `Quite ${name}.`,
    quoted: (name: string) => `«${name}»`,
    and: " y ",
    waiting: "Las cifras se están calculando.",
    nothing: "Ninguna diapositiva se puede mostrar todavía.",
    leftOut: (names: string, n: number): string =>
      n === 1 ? `${names} no se mostrará.` : `${names} no se mostrarán.`,
    blocked: "El navegador no dejó abrir otra pestaña.",
    blockedLink: "Abrir la presentación",
    notStored:
      "El navegador no permite guardar la presentación (¿ventana privada?). Pruebe en una ventana normal.",
    preparing: "Preparando la presentación…",
    leaves: "La presentación se abre en este equipo: nada sale de él.",
  },
  en: {
    heading: "The story as a whole",
    title: "Title",
    audience: "For whom",
    audiences: audiencesEn,
    kept: "It is kept on this device by itself, as you write.",
    shipped: "Comes with Lindero. Changing anything keeps a copy of your own.",
    file: "File of the story",
    fileHint:
      "It carries words and order, no data: figures are worked out again where it is opened. The file stays on this device.",
    save: "Save to a file",
    open: "Open a file",
    opened: (title: string) => `“${title}” was opened.`,
    remove: "Delete this story",
    fileName: "story",
    problems: {
      unreadable: "is not a story of Lindero",
      unreadableNext: "Choose a file that ends in .lindero-historia.json.",
      large: "is too large to be a story",
      largeNext: "A story is words: it is smaller than 2 MB.",
      newer: "was written by a newer version of Lindero",
      newerNext: "Update Lindero on this device and open it again.",
    },
    consentLeft: (sentence: string) =>
      `The file brought a consent (“${sentence}”). It does not hold here: write it again if it still stands.`,
    hiddenPlots: "Nobody's plot is shown",
    hiddenPlotsText: "Only groups of 5 producers or more, without codes or names.",
    change: "Change",
    shownPlots: "Exact plots are shown",
    shownPlotsText: (sentence: string, date: string) => `“${sentence}” Written on ${date}.`,
    withdraw: "Withdraw the consent",
    withdrawn: "Consent withdrawn: nobody's plot is shown.",
    consentTitle: "Show exact plots",
    consentText:
      "Where a plot lies is personal data (Peru's Ley 29733, D.S. 016-2024-JUS). To show it, its owners must have agreed. Codes and names are never shown.",
    consentKept: "These words are kept with the story and shown as it begins.",
    consentWho: "Who agreed",
    consentWhoHint: "For example: the 12 members of the El Carmen committee",
    consentWhoShort: "Say in words who agreed: a group, a committee or their names.",
    consentWhen: "When and at which meeting",
    consentWhenHint: "For example: assembly of 2026-11-14",
    consentWhenShort: "Say at which meeting and its date: day, month and year.",
    consentWhy: "What they are shown for",
    consentWhyHint: "For example: the meeting with Sernanp",
    consentWhyShort: "Say in words what they agreed to show them for.",
    consentSentence: (who: string, when: string, why: string) =>
      `Agreed: ${who}. When: ${when}. What for: ${why}.`,
    consentYes: "They agreed: show",
    cancel: "Cancel",
    close: "Close",
    auditTitle: "This story is not presented as it is",
    auditFew: (names: string, producers: number): string =>
      producers === 1
        ? `Together, ${names} tell the figure of a single producer: a subtraction is enough.`
        : `Together, ${names} tell the figure of ${producers} producers: a subtraction is enough.`,
    auditOne: (name: string, producers: number): string =>
      producers === 1
        ? `${name} tells the figure of a single producer.`
        : `${name} tells the figure of ${producers} producers.`,
    auditUnsure: (names: string) =>
      `It could not be found out that ${names}, together, do not tell the figure of fewer than 5 producers.`,
    auditNext: (name: string) =>
      `Take ${name} away, or make it with the same data and settings as the other.`,
    auditAlone: (name: string) => `Take ${name} away.`,
    quoted: (name: string) => `“${name}”`,
    and: " and ",
    waiting: "Figures are being worked out.",
    nothing: "No slide can be shown yet.",
    leftOut: (names: string, n: number): string =>
      n === 1 ? `${names} will not be shown.` : `${names} will not be shown.`,
    blocked: "The browser did not let another tab open.",
    blockedLink: "Open the presentation",
    notStored:
      "The browser does not allow the presentation to be kept (private window?). Try a normal window.",
    preparing: "Preparing the presentation…",
    leaves: "The presentation opens on this device: nothing leaves it.",
  },
});
