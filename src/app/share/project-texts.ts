import { formatInteger } from "../../i18n/format-number.ts";
import { plural } from "../../i18n/plural.ts";
import { defineTexts } from "../../i18n/texts.ts";

export const projectTexts = defineTexts({
  "es-PE": {
    title: (name: string) => `Abrir proyecto: ${name}`,
    close: "Cerrar",
    reading: "Leyendo el proyecto y comprobando cada parte",
    cancel: "Cancelar",
    lead: (version: string) =>
      `Guardado con Lindero ${version}. Todas sus partes están completas y son las que se guardaron.`,
    nothingGoes: "De las dos maneras, nada de lo que hay en este equipo se pierde.",
    someGo: (n: number) =>
      `Si lo añade, ${plural(n, "1 registro sale", `${formatInteger(n)} registros salen`)} de las listas de este equipo, porque en el otro se ${plural(n, "borró", "borraron")}.`,
    deletedHint:
      "No se pierde: queda apartado aquí, con sus fotos. En Campo › Llevar se ve cuál es y se trae de vuelta.",
    joined: (what: string) => `Se añadió al proyecto abierto. Registros de campo: ${what}.`,
    toTake: "Ver en Llevar",
    begin: "Abrir como proyecto nuevo",
    beginHint: (name: string, has: string) =>
      `Se abre aparte, como «${name}», con lo suyo y nada más: ${has}. El proyecto abierto ahora queda guardado como está y se vuelve a él desde «Lo que guarda este equipo».`,
    beginning: "Guardando el proyecto nuevo",
    add: "Añadir al proyecto abierto",
    addHint: (name: string) =>
      `Lo que trae se suma a lo que hay en «${name}»; lo que ya está igual no se repite.`,
    untitled: "Proyecto",
    notBegun: {
      full: "No queda espacio en este equipo para el proyecto nuevo: no se abrió nada. En «Lo que guarda este equipo» se ve qué ocupa lugar y se puede borrar.",
      refused:
        "El navegador no permite guardar en este equipo (¿ventana privada?): no puede haber otro proyecto. Puede añadirlo al proyecto abierto.",
    },
    files: "Archivos",
    imports: "Sin terminar de revisar",
    changes: "Cambios anotados",
    changesOf: (count: number) => formatInteger(count),
    otherChanges:
      "Los datos de ejemplo tienen otros cambios en este equipo: quedan los de este equipo.",
    stories: "Historias",
    annexes: "Anexos",
    templates: "Plantillas de lectura",
    field: "Registros de campo",
    newer: (count: number) =>
      `${formatInteger(count)} ${plural(count, "se actualiza", "se actualizan")}`,
    stay: (count: number) =>
      `${formatInteger(count)} ${plural(count, "queda como está", "quedan como están")} en este equipo`,
    conflicts: (count: number) =>
      `${formatInteger(count)} ${plural(count, "cambió", "cambiaron")} en los dos equipos`,
    deleted: (count: number) =>
      `${formatInteger(count)} ${plural(count, "se borró", "se borraron")} en el otro equipo`,
    conflictsHint:
      "Quedan las dos versiones. En Campo › Llevar se ven lado a lado y se elige una, o las dos.",
    otherVersion: "otra versión",
    view: "Vista",
    added: (count: number) => `${formatInteger(count)} ${plural(count, "se agrega", "se agregan")}`,
    same: (count: number) =>
      `${formatInteger(count)} ya ${plural(count, "está igual en este equipo", "están iguales en este equipo")}`,
    none: "nada",
    besideFiles: (names: string) =>
      `En los dos equipos se corrigió lo mismo de otro modo, o se agregaron parcelas: lo del proyecto se abre aparte como ${names}, con sus propios cambios. Compárelos en Registro › Comparar.`,
    beside: (titles: string) =>
      `En este equipo hay otra versión; la del proyecto se agrega aparte como ${titles}.`,
    kept: (count: number) =>
      `${formatInteger(count)} ${plural(count, "parcela tiene", "parcelas tienen")} otro anexo en este equipo`,
    replace: (count: number) =>
      `Reemplazar ${plural(count, "ese anexo", `esos ${formatInteger(count)} anexos`)} por ${plural(count, "el", "los")} del proyecto`,
    replaceHint: "Si no lo marca, quedan los de este equipo y los del proyecto no se toman.",
    viewValue: "Se mira lo que miraba el proyecto",
    stays: "El proyecto no sale de este equipo.",
    failed: "No se pudo abrir",
  },
  en: {
    title: (name: string) => `Open project: ${name}`,
    close: "Close",
    reading: "Reading the project and checking each part",
    cancel: "Cancel",
    lead: (version: string) =>
      `Saved with Lindero ${version}. All its parts are complete and are what was saved.`,
    nothingGoes: "Either way, nothing on this device is lost.",
    someGo: (n: number) =>
      `If you add it, ${plural(n, "1 record leaves", `${formatInteger(n)} records leave`)} this device's lists, since the other deleted ${plural(n, "it", "them")}.`,
    deletedHint:
      "It is not lost: it stays aside here, with its photos. Field › Hand on shows which, and brings it back.",
    joined: (what: string) => `Added to the open project. Field records: ${what}.`,
    toTake: "See in Hand on",
    begin: "Open as a new project",
    beginHint: (name: string, has: string) =>
      `It is opened apart, as “${name}”, with what it has and nothing else: ${has}. The project open now stays kept as it is; “What this device keeps” leads back to it.`,
    beginning: "Keeping the new project",
    add: "Add to the open project",
    addHint: (name: string) =>
      `What it brings joins what “${name}” has; what is there already, the same, is not repeated.`,
    untitled: "Project",
    notBegun: {
      full: "There is no room left on this device for the new project: nothing was opened. “What this device keeps” shows what takes room and lets you delete it.",
      refused:
        "The browser does not allow anything to be kept on this device (private window?): there can be no other project. You can add it to the open project.",
    },
    files: "Files",
    imports: "Still under review",
    changes: "Noted changes",
    changesOf: (count: number) => formatInteger(count),
    otherChanges: "The sample data have other changes on this device: this device's stay.",
    stories: "Stories",
    annexes: "Annexes",
    templates: "Reading templates",
    field: "Field records",
    newer: (count: number) => `${formatInteger(count)} to be brought up to date`,
    stay: (count: number) =>
      `${formatInteger(count)} ${plural(count, "stays", "stay")} as on this device`,
    conflicts: (count: number) =>
      `${formatInteger(count)} ${plural(count, "was", "were")} changed on both devices`,
    deleted: (count: number) =>
      `${formatInteger(count)} ${plural(count, "was", "were")} deleted on the other device`,
    conflictsHint:
      "Both versions stay. Field › Hand on shows them side by side, to choose one or both.",
    otherVersion: "other version",
    view: "View",
    added: (count: number) => `${formatInteger(count)} to be added`,
    same: (count: number) =>
      `${formatInteger(count)} ${plural(count, "is", "are")} on this device already, the same`,
    none: "nothing",
    besideFiles: (names: string) =>
      `The same was corrected otherwise on both devices, or plots were added on both: the project's is opened apart as ${names}, with its own changes. Compare them under Register › Compare.`,
    beside: (titles: string) =>
      `This device has another version; the project's is added beside it as ${titles}.`,
    kept: (count: number) =>
      `${formatInteger(count)} ${plural(count, "plot has", "plots have")} another annex on this device`,
    replace: (count: number) =>
      `Replace ${plural(count, "that annex", `those ${formatInteger(count)} annexes`)} by the project's`,
    replaceHint: "If not ticked, this device's stay and the project's are not taken.",
    viewValue: "What the project looked at is looked at",
    stays: "The project stays on this device.",
    failed: "It could not be opened",
  },
});
