import { formatInteger } from "../../i18n/format-number.ts";
import { joinNames } from "../../i18n/join-names.ts";
import type { Locale } from "../../i18n/locale.ts";
import { plural } from "../../i18n/plural.ts";
import { defineTexts } from "../../i18n/texts.ts";

/** How much of each kind a project has. */
export interface ContentCounts {
  readonly files: number;
  readonly imports: number;
  readonly stories: number;
  readonly annexes: number;
  readonly changes: number;
  readonly templates: number;
  readonly field: number;
}

type Nouns = Readonly<Record<keyof ContentCounts, readonly [one: string, other: string]>>;

const listed = (counts: ContentCounts, nouns: Nouns, none: string, locale: Locale): string => {
  const parts = (Object.keys(nouns) as (keyof ContentCounts)[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${formatInteger(counts[kind])} ${plural(counts[kind], ...nouns[kind])}`);
  return parts.length === 0 ? none : joinNames(parts, locale);
};

const SPANISH: Nouns = {
  files: ["archivo", "archivos"],
  imports: ["archivo sin terminar de revisar", "archivos sin terminar de revisar"],
  stories: ["historia", "historias"],
  annexes: ["anexo", "anexos"],
  changes: ["cambio anotado", "cambios anotados"],
  templates: ["plantilla de lectura", "plantillas de lectura"],
  field: ["registro de campo", "registros de campo"],
};

const ENGLISH: Nouns = {
  files: ["file", "files"],
  imports: ["file still under review", "files still under review"],
  stories: ["story", "stories"],
  annexes: ["annex", "annexes"],
  changes: ["noted change", "noted changes"],
  templates: ["reading template", "reading templates"],
  field: ["field record", "field records"],
};

export const projectsTexts = defineTexts({
  "es-PE": {
    title: "Lo que guarda este equipo",
    close: "Cerrar",
    lead: "Todo se guarda en este navegador a medida que trabaja, sin botón, y no sale de este equipo.",
    projects: "Proyectos",
    projectsHint:
      "Cada proyecto tiene sus propios archivos, cambios, historias, anexos, plantillas y vista.",
    first: "Primer proyecto",
    recovered: (n: number) => `Proyecto recuperado ${formatInteger(n)}`,
    current: "Abierto",
    open: "Abrir",
    rename: "Cambiar nombre",
    remove: "Borrar…",
    removeOf: (name: string) => `Borrar «${name}»`,
    create: "Proyecto nuevo",
    name: "Nombre del proyecto",
    nameHint: "Se ve solo en este equipo.",
    save: "Guardar nombre",
    begin: "Crear y abrir",
    cancel: "Cancelar",
    contents: (counts: ContentCounts) => listed(counts, SPANISH, "Nada todavía", "es-PE"),
    unfinished: "Sin terminar de revisar",
    unfinishedHint:
      "Se abrieron y su lectura se cortó varias veces con la pestaña. Siguen guardados tal como vinieron.",
    again: "Leer de nuevo",
    forget: "Borrar de este equipo",
    room: "Espacio",
    used: "Archivos y fotos de este proyecto",
    all: "Lo que dice el navegador que ocupa Lindero",
    free: (size: string) => `Lo guarda comprimido, y le deja unos ${size} más.`,
    unknown: "El navegador no lo dice",
    persist: "Conservación",
    persistAsk:
      "Si a este equipo le falta espacio, el navegador puede borrar lo guardado sin avisar, y no hay copia en ningún otro sitio. Puede pedirle que no lo haga.",
    persistButton: "Pedir que lo conserve",
    persistGranted: "El navegador no borrará lo guardado por su cuenta.",
    persistDenied:
      "El navegador no lo prometió. Suele hacerlo cuando Lindero se usa a menudo o está entre los favoritos. Mientras tanto, guarde un proyecto (.lindero) al terminar el día, en «Compartir».",
    persistUnknown:
      "Este navegador no permite pedirlo. Guarde un proyecto (.lindero) al terminar el día, en «Compartir».",
    refused:
      "El navegador no permite guardar en este equipo (¿ventana privada?): no puede haber otro proyecto.",
    removeTitle: (name: string) => `Borrar «${name}»`,
    removeLead: "Se borra de este equipo para siempre, y no se puede deshacer:",
    removeFirst:
      "Si quiere conservarlo, guarde antes un proyecto (.lindero) en «Compartir», con este proyecto abierto.",
    removeButton: "Borrar para siempre",
    removing: "Borrando y comprobando",
    removed: (name: string, contents: string, size: string) =>
      `Se borró «${name}» de este equipo: ${contents}, ${size}.`,
    checked: "Se comprobó: no queda nada de él.",
    left: (names: string) =>
      `El navegador no borró todavía ${names}: otra pestaña con Lindero lo ocupa. Ciérrela; se borra al cerrarla.`,
    elsewhere:
      "Este proyecto está abierto en otra pestaña. Elija allí, o elija antes «Trabajar aquí» en el aviso.",
    goOn: "Seguir",
    leaveTitle: (name: string) => `Quitar «${name}»`,
    leaveLead: "Con el archivo se borra de este equipo, para siempre, lo que se hizo sobre él:",
    leaveOnlyHere:
      "Este padrón se hizo aquí, de otros: no hay en su carpeta un archivo del que abrirlo de nuevo.",
    leaveSave:
      "Para conservarlo, guárdelo antes en «Entregar», o con todo lo hecho sobre él en un proyecto (.lindero) en «Compartir».",
    leaveFirst:
      "El archivo que usted abrió sigue en su carpeta; lo hecho sobre él no está en ningún otro sitio. Para conservarlo, guarde antes un proyecto (.lindero) en «Compartir».",
    keptLine: (name: string) => `Proyecto: ${name}`,
    keptButton: "Lo que guarda este equipo",
    comesBack: "Se guardan en este navegador y vuelven al abrir Lindero.",
    nothingKept: "El navegador no deja guardar ni leer nada en este equipo (¿ventana privada?)",
    nothingKeptNext:
      "Lo que abra y haga está solo en esta página: guárdelo en «Entregar» o «Compartir» antes de cerrarla, o abra Lindero en una ventana normal.",
    unread: "El navegador no deja ver lo que tiene",
    copies: "Los archivos que usted abrió siguen en su carpeta: Lindero borra solo su copia.",
  },
  en: {
    title: "What this device keeps",
    close: "Close",
    lead: "Everything is kept in this browser as you work, without a button, and stays on this device.",
    projects: "Projects",
    projectsHint: "Each project has its own files, changes, stories, annexes, templates and view.",
    first: "First project",
    recovered: (n: number) => `Recovered project ${formatInteger(n)}`,
    current: "Open",
    open: "Open it",
    rename: "Rename",
    remove: "Delete…",
    removeOf: (name: string) => `Delete “${name}”`,
    create: "New project",
    name: "Name of the project",
    nameHint: "Seen on this device only.",
    save: "Save name",
    begin: "Create and open",
    cancel: "Cancel",
    contents: (counts: ContentCounts) => listed(counts, ENGLISH, "Nothing yet", "en"),
    unfinished: "Still under review",
    unfinishedHint:
      "The tab closed several times while they were being read. They are kept as they came.",
    again: "Read again",
    forget: "Delete from this device",
    room: "Space",
    used: "Files and photos of this project",
    all: "Space Lindero takes, according to the browser",
    free: (size: string) => `It is stored compressed; about ${size} more is free.`,
    unknown: "The browser does not say",
    persist: "Safekeeping",
    persistAsk:
      "If this device runs short of space, the browser may delete what is kept without warning, and there is no copy anywhere else. You can ask it not to.",
    persistButton: "Ask to keep it",
    persistGranted: "The browser will not delete what is kept on its own.",
    persistDenied:
      "The browser made no promise. It usually does once Lindero is used often or bookmarked. Until then, save a project (.lindero) at the end of the day, under “Share”.",
    persistUnknown:
      "This browser cannot be asked. Save a project (.lindero) at the end of the day, under “Share”.",
    refused:
      "The browser does not allow anything to be kept on this device (private window?): there can be no other project.",
    removeTitle: (name: string) => `Delete “${name}”`,
    removeLead: "It is deleted from this device for good, and that cannot be undone:",
    removeFirst:
      "To keep it, first save a project (.lindero) under “Share”, with this project open.",
    removeButton: "Delete for good",
    removing: "Deleting and checking",
    removed: (name: string, contents: string, size: string) =>
      `“${name}” was deleted from this device: ${contents}, ${size}.`,
    checked: "Checked: nothing of it is left.",
    left: (names: string) =>
      `The browser has not deleted ${names} yet: another tab with Lindero holds it. Close that tab; it is deleted then.`,
    elsewhere:
      "This project is open in another tab. Choose there, or choose “Work here” in the notice first.",
    goOn: "Go on",
    leaveTitle: (name: string) => `Remove “${name}”`,
    leaveLead: "With the file, what was done on it is deleted from this device for good:",
    leaveOnlyHere:
      "This register was made here from others: there is no file in your folder to open it from again.",
    leaveSave:
      "To keep it, save it first under “Deliver”, or with all that was done on it in a project (.lindero) under “Share”.",
    leaveFirst:
      "The file you opened is still in its folder; what was done on it is nowhere else. To keep it, first save a project (.lindero) under “Share”.",
    keptLine: (name: string) => `Project: ${name}`,
    keptButton: "What this device keeps",
    comesBack: "They are kept in this browser and come back when Lindero opens.",
    nothingKept:
      "The browser does not let anything be kept or read on this device (private window?)",
    nothingKeptNext:
      "What you open and do is on this page only: save it under “Deliver” or “Share” before you close it, or open Lindero in a normal window.",
    unread: "The browser does not let its contents be read",
    copies: "The files you opened are still in their folder: Lindero deletes its own copy only.",
  },
});
