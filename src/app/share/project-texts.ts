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
      `Guardado con Lindero ${version}. Todas sus partes están completas y son las que se guardaron. Nada de lo que hay en este equipo se pierde.`,
    files: "Archivos",
    imports: "Sin terminar de revisar",
    changes: "Cambios anotados",
    changesOf: (count: number) => formatInteger(count),
    otherChanges:
      "Los datos de ejemplo tienen otros cambios en este equipo: quedan los de este equipo.",
    stories: "Historias",
    annexes: "Anexos",
    view: "Vista",
    added: (count: number) => `${formatInteger(count)} ${plural(count, "se agrega", "se agregan")}`,
    same: (count: number) =>
      `${formatInteger(count)} ya ${plural(count, "está igual en este equipo", "están iguales en este equipo")}`,
    none: "ninguno",
    beside: (titles: string) =>
      `En este equipo hay otra versión; la del proyecto se agrega aparte como ${titles}.`,
    kept: (count: number) =>
      `${formatInteger(count)} ${plural(count, "parcela tiene", "parcelas tienen")} otro anexo en este equipo`,
    replace: (count: number) =>
      `Reemplazar ${plural(count, "ese anexo", `esos ${formatInteger(count)} anexos`)} por ${plural(count, "el", "los")} del proyecto`,
    replaceHint: "Si no lo marca, quedan los de este equipo y los del proyecto no se toman.",
    viewValue: "Se mira lo que miraba el proyecto",
    open: "Abrir proyecto",
    stays: "El proyecto no sale de este equipo.",
    failed: "No se pudo abrir",
  },
  en: {
    title: (name: string) => `Open project: ${name}`,
    close: "Close",
    reading: "Reading the project and checking each part",
    cancel: "Cancel",
    lead: (version: string) =>
      `Saved with Lindero ${version}. All its parts are complete and are what was saved. Nothing on this device is lost.`,
    files: "Files",
    imports: "Still under review",
    changes: "Noted changes",
    changesOf: (count: number) => formatInteger(count),
    otherChanges: "The sample data have other changes on this device: this device's stay.",
    stories: "Stories",
    annexes: "Annexes",
    view: "View",
    added: (count: number) => `${formatInteger(count)} to be added`,
    same: (count: number) =>
      `${formatInteger(count)} ${plural(count, "is", "are")} on this device already, the same`,
    none: "none",
    beside: (titles: string) =>
      `This device has another version; the project's is added beside it as ${titles}.`,
    kept: (count: number) =>
      `${formatInteger(count)} ${plural(count, "plot has", "plots have")} another annex on this device`,
    replace: (count: number) =>
      `Replace ${plural(count, "that annex", `those ${formatInteger(count)} annexes`)} by the project's`,
    replaceHint: "If not ticked, this device's stay and the project's are not taken.",
    viewValue: "What the project looked at is looked at",
    open: "Open project",
    stays: "The project stays on this device.",
    failed: "It could not be opened",
  },
});
