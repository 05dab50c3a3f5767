import type { ProjectIssueParams } from "../../domain/issue/project-issues.ts";
import { formatBytes } from "../format-measure.ts";
import { formatInteger } from "../format-number.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

const quoted = (part: string): string => `«${part.slice(0, 60)}»`;

export const projectSentences = defineTexts<SentenceTable<ProjectIssueParams>>({
  "es-PE": {
    "project-not-read": () => [
      "no es un proyecto de Lindero, o está dañado; no se abrió nada",
      "Pida que lo guarden de nuevo con «Guardar proyecto» y lo copien entero.",
    ],
    "project-newer": ({ format, version }) => [
      `el proyecto es de una versión más nueva de Lindero (${version.slice(0, 20)}, formato ${formatInteger(format)}); no se abrió nada`,
      "Actualice Lindero y vuelva a abrirlo.",
    ],
    "project-damaged": ({ part, reason }) => [
      {
        missing: `al proyecto le falta ${quoted(part)}; no se abrió nada`,
        changed: `en el proyecto, ${quoted(part)} no es lo que se guardó (su SHA-256 es otro); no se abrió nada`,
        "not-understood": `en el proyecto, ${quoted(part)} no se entiende; no se abrió nada`,
      }[reason],
      "Consiga otra copia: el archivo pudo cortarse o alguien lo modificó.",
    ],
    "project-too-large": ({ of, limit }) => [
      of === "bytes"
        ? `el proyecto ocupa, al abrirse, más de ${formatBytes(limit)}, mucho más de lo admitido; no se abrió nada`
        : `el proyecto tiene más de ${formatInteger(limit)} partes, mucho más de lo admitido; no se abrió nada`,
      "Divídalo en proyectos más pequeños.",
    ],
    "project-file-unreadable": ({ file }) => [
      `el archivo ${quoted(file)} del proyecto ya no da ningún registro; no se abrió nada`,
      "Abra ese archivo solo, desde su carpeta, para ver qué le pasa.",
    ],
  },
  en: {
    "project-not-read": () => [
      "it is not a Lindero project, or it is damaged; nothing was opened",
      "Ask for it to be saved again with “Save project” and copied whole.",
    ],
    "project-newer": ({ format, version }) => [
      `the project is of a newer Lindero (${version.slice(0, 20)}, format ${formatInteger(format)}); nothing was opened`,
      "Update Lindero and open it again.",
    ],
    "project-damaged": ({ part, reason }) => [
      {
        missing: `the project lacks ${quoted(part)}; nothing was opened`,
        changed: `in the project, ${quoted(part)} is not what was saved (its SHA-256 differs); nothing was opened`,
        "not-understood": `in the project, ${quoted(part)} is not understood; nothing was opened`,
      }[reason],
      "Get another copy: the file may have been cut off, or somebody changed it.",
    ],
    "project-too-large": ({ of, limit }) => [
      of === "bytes"
        ? `opened, the project takes more than ${formatBytes(limit)}, far more than is allowed; nothing was opened`
        : `the project has more than ${formatInteger(limit)} parts, far more than is allowed; nothing was opened`,
      "Divide it into smaller projects.",
    ],
    "project-file-unreadable": ({ file }) => [
      `the file ${quoted(file)} of the project gives no records any more; nothing was opened`,
      "Open that file by itself, from its folder, to see what is wrong with it.",
    ],
  },
});
