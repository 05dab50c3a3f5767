import { formatInteger } from "../../i18n/format-number.ts";
import { joinNames } from "../../i18n/join-names.ts";
import type { Locale } from "../../i18n/locale.ts";
import { plural } from "../../i18n/plural.ts";
import { defineTexts } from "../../i18n/texts.ts";

/** What a project file takes with it. */
export interface ProjectCounts {
  readonly files: number;
  readonly imports: number;
  readonly changes: number;
  readonly stories: number;
  readonly annexes: number;
  readonly templates: number;
  readonly photos: number;
  /** What was recorded in the field. */
  readonly field: number;
}

const counted = (count: number, one: string, other: string): string =>
  count === 0 ? "" : `${formatInteger(count)} ${plural(count, one, other)}`;

const listed = (parts: readonly string[], locale: Locale): string =>
  `${joinNames(
    parts.filter((part) => part !== ""),
    locale,
  )}.`;

export const shareTexts = defineTexts({
  "es-PE": {
    title: "Compartir",
    close: "Cerrar",
    nothingSent: "Lindero no envía nada: usted decide qué copiar o guardar, y a quién dárselo.",
    leaves: "Sale:",
    stays: "No sale:",

    link: "Enlace a esta vista",
    linkLeaves:
      "la pregunta, los filtros, el lugar que mira el mapa, y lo elegido por su número de orden en el archivo.",
    linkNames: (words: string) => `Nombra ${words}, que está en sus filtros.`,
    linkStays: "ningún archivo ni registro. Quien lo abra necesita los mismos archivos.",
    withSearch: (words: string) => `Llevar también lo escrito en el buscador: ${words}`,
    withSearchHint: "Puede ser el nombre o el código de una persona.",
    copy: "Copiar enlace",
    copied: "Enlace copiado",
    copyByHand: "El navegador no deja copiar: seleccione el enlace y cópielo.",
    linkField: "Enlace",

    project: "Proyecto completo",
    projectLeaves: ({
      files,
      imports,
      changes,
      stories,
      annexes,
      templates,
      photos,
      field,
    }: ProjectCounts) =>
      listed(
        [
          counted(files, "archivo abierto, tal como vino", "archivos abiertos, tal como vinieron"),
          files > 0 ? "cada padrón con sus correcciones (para mapas y para Excel)" : "",
          counted(imports, "archivo sin terminar de revisar", "archivos sin terminar de revisar"),
          counted(changes, "cambio anotado", "cambios anotados"),
          counted(stories, "historia", "historias"),
          counted(annexes, "anexo", "anexos"),
          counted(field, "registro de campo", "registros de campo"),
          counted(photos, "foto", "fotos"),
          counted(templates, "plantilla de lectura", "plantillas de lectura"),
          "la vista",
        ],
        "es-PE",
      ),
    projectAll:
      "Sale todo lo que haya en ellos: nombres, DNI, códigos, coordenadas y fotos. Déselo solo a quien puede tener esos datos.",
    projectNoFiles: "Solo hay datos de ejemplo abiertos: van la vista y lo que usted escribió.",
    projectSamples: "los datos de ejemplo y los mapas, que vienen con Lindero.",
    saveProject: "Guardar proyecto",
    savingProject: "Guardando el proyecto…",
    counting: "Contando lo que hay en este equipo…",
    projectName: "proyecto",
    saved: (name: string, size: string) => `Guardado en este equipo: ${name} (${size})`,

    publish: "Publicable",
    publishLeaves:
      "solo cifras agregadas de todas las preguntas, con los filtros de esta vista: tablas (CSV) y capas (GeoJSON) por distrito, celda y franja, con fuentes y fecha.",
    publishStays:
      "ninguna parcela, punto, código ni nombre; ningún grupo de menos de 5 productores, ni restando unos de otros.",
    savePublishable: "Guardar publicable",
    publishing: "Calculando y revisando lo que se puede publicar",
    publishDetail: (done: number, total: number) =>
      `${formatInteger(done)} de ${formatInteger(total)} láminas`,
    cancel: "Cancelar",
    publishName: "publicable",
    published: (count: number) =>
      `${formatInteger(count)} ${plural(count, "lámina publicable", "láminas publicables")}`,
    leftOut: "No se incluyó",
    nothingToPublish: "No hay nada que publicar",
    failed: "No se pudo preparar",
  },
  en: {
    title: "Share",
    close: "Close",
    nothingSent: "Lindero sends nothing: you decide what to copy or save, and whom to give it to.",
    leaves: "Leaves:",
    stays: "Stays:",

    link: "Link to this view",
    linkLeaves:
      "the question, the filters, the place the map looks at, and what is chosen by its number in the file.",
    linkNames: (words: string) => `It names ${words}, which is in your filters.`,
    linkStays: "no file and no record. Whoever opens it needs the same files.",
    withSearch: (words: string) => `Also carry what was typed into the search: ${words}`,
    withSearchHint: "It may be a person's name or code.",
    copy: "Copy link",
    copied: "Link copied",
    copyByHand: "The browser does not allow copying: select the link and copy it.",
    linkField: "Link",

    project: "Whole project",
    projectLeaves: ({
      files,
      imports,
      changes,
      stories,
      annexes,
      templates,
      photos,
      field,
    }: ProjectCounts) =>
      listed(
        [
          counted(files, "opened file, as it came", "opened files, as they came"),
          files > 0 ? "each register with its corrections (for maps and for Excel)" : "",
          counted(imports, "file still under review", "files still under review"),
          counted(changes, "noted change", "noted changes"),
          counted(stories, "story", "stories"),
          counted(annexes, "annex", "annexes"),
          counted(field, "field record", "field records"),
          counted(photos, "photo", "photos"),
          counted(templates, "reading template", "reading templates"),
          "the view",
        ],
        "en",
      ),
    projectAll:
      "EVERYTHING in them leaves: names, identity numbers, codes, coordinates and photos. Give it only to those who may have such data.",
    projectNoFiles: "Only sample data are open: the view and what you wrote go.",
    projectSamples: "sample data and maps, which come with Lindero.",
    saveProject: "Save project",
    savingProject: "Saving the project…",
    counting: "Counting what is on this device…",
    projectName: "project",
    saved: (name: string, size: string) => `Saved on this device: ${name} (${size})`,

    publish: "Publishable",
    publishLeaves:
      "aggregated figures only, of all questions, with the filters of this view: tables (CSV) and layers (GeoJSON) by district, cell and band, with sources and date.",
    publishStays:
      "no plot, point, code or name; no group of fewer than 5 producers, not even by taking one from another.",
    savePublishable: "Save publishable",
    publishing: "Computing and checking what may be published",
    publishDetail: (done: number, total: number) =>
      `${formatInteger(done)} of ${formatInteger(total)} slides`,
    cancel: "Cancel",
    publishName: "publishable",
    published: (count: number) =>
      `${formatInteger(count)} ${plural(count, "publishable slide", "publishable slides")}`,
    leftOut: "Not included",
    nothingToPublish: "There is nothing to publish",
    failed: "It could not be prepared",
  },
});
