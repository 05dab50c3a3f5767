import type { EditIssueParams } from "../../domain/issue/edit-issues.ts";
import { formatInteger } from "../format-number.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

export const editSentences = defineTexts<SentenceTable<EditIssueParams>>({
  "es-PE": {
    "edit-not-applied": ({ why, count, row }) => [
      `${count === 1 ? "un cambio suyo no se aplicó" : `${formatInteger(count)} cambios suyos no se aplicaron`} (fila ${row}): ${
        {
          row: "el archivo no tiene esa fila",
          column: "el archivo no tiene esa columna",
          crs: "la forma viene en un sistema que no se conoce",
          kind: "esas filas no llevan forma",
        }[why]
      }`,
      "Sigue en la bitácora: deshágalo o revise si abrió otro archivo.",
    ],
  },
  en: {
    "edit-not-applied": ({ why, count, row }) => [
      `${count === 1 ? "one change of yours was" : `${formatInteger(count)} changes of yours were`} not applied (row ${row}): ${
        {
          row: "the file has no such row",
          column: "the file has no such column",
          crs: "the shape comes in a system that is not known",
          kind: "these rows carry no shape",
        }[why]
      }`,
      "It stays in the log: undo it, or see whether this is another file.",
    ],
  },
});
