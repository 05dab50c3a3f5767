import type { WorkbookIssueParams } from "../../domain/issue/workbook-issues.ts";
import { formatBytes } from "../format-measure.ts";
import { formatInteger } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

const MOST_NAMES = 6;

const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMES).map((name) => name.slice(0, 40));
  return names.length > MOST_NAMES ? `${shown.join(", ")}…` : shown.join(", ");
};

const quoted = (names: readonly string[], open: string, close: string): string =>
  listed(names.map((name) => `${open}${name}${close}`));

export const workbookSentences = defineTexts<SentenceTable<WorkbookIssueParams>>({
  "es-PE": {
    "workbook-damaged": () => [
      "el libro de Excel está dañado o incompleto",
      "Ábralo en Excel y guárdelo de nuevo como .xlsx, o la hoja como CSV.",
    ],
    "workbook-too-large": ({ of, limit }) => [
      of === "cells"
        ? `la hoja tiene más de ${formatInteger(limit)} celdas, el máximo que se lee de un libro de Excel`
        : `el libro se descomprime a más de ${of === "bytes" ? formatBytes(limit) : `${formatInteger(limit)} partes`}, mucho más de lo admitido`,
      "Guarde la hoja como CSV, o divídala por distrito u organización.",
    ],
    "workbook-no-such-sheet": ({ sheet, sheets }) => [
      `el libro no tiene ninguna hoja «${sheet.slice(0, 40)}»; tiene ${quoted(sheets, "«", "»")}`,
      "Elija una de ellas.",
    ],
    "workbook-sheet-read": ({ sheet, others, hidden }) => [
      `se leyó la hoja ${hidden ? "oculta " : ""}«${sheet}»; ${others.length === 1 ? "hay otra" : "hay otras"}: ${quoted(others, "«", "»")}`,
      "Si los datos están en otra, elíjala en «Hoja del libro» al abrir el archivo.",
    ],
    "workbook-merged-filled": ({ cells }) => [
      `${formatInteger(cells)} ${plural(cells, "celda combinada tomó", "celdas combinadas tomaron")} el texto de la primera de su grupo; los números no se repiten`,
      "Compruebe esas filas.",
    ],
    "row-formula-empty": ({ cells }) => [
      `${plural(cells.length, `la celda ${listed(cells)} tiene una fórmula sin valor guardado: cuenta como vacía`, `las celdas ${listed(cells)} tienen fórmulas sin valor guardado: cuentan como vacías`)}`,
      "Abra el libro en Excel, deje que calcule y guárdelo.",
    ],
    "row-cell-error": ({ cells }) => [
      plural(
        cells.length,
        `la celda ${listed(cells)} contiene un error de Excel`,
        `las celdas ${listed(cells)} contienen errores de Excel`,
      ),
      "Corrija la fórmula, o escriba el valor.",
    ],
  },
  en: {
    "workbook-damaged": () => [
      "the Excel workbook is damaged or incomplete",
      "Open it in Excel and save it again as .xlsx, or the sheet as CSV.",
    ],
    "workbook-too-large": ({ of, limit }) => [
      of === "cells"
        ? `the sheet has more than ${formatInteger(limit)} cells, the most read from an Excel workbook`
        : `the workbook unpacks to more than ${of === "bytes" ? formatBytes(limit) : `${formatInteger(limit)} parts`}, far more than is allowed`,
      "Save the sheet as CSV, or split it by district or organisation.",
    ],
    "workbook-no-such-sheet": ({ sheet, sheets }) => [
      `the workbook has no sheet “${sheet.slice(0, 40)}”; it has ${quoted(sheets, "“", "”")}`,
      "Choose one of them.",
    ],
    "workbook-sheet-read": ({ sheet, others, hidden }) => [
      `the ${hidden ? "hidden " : ""}sheet “${sheet}” was read; there ${others.length === 1 ? "is another" : "are others"}: ${quoted(others, "“", "”")}`,
      "If the data are in another, choose it under “Sheet of the workbook” when opening the file.",
    ],
    "workbook-merged-filled": ({ cells }) => [
      `${formatInteger(cells)} merged ${plural(cells, "cell took", "cells took")} the text of the first of their group; numbers are not repeated`,
      "Check those rows.",
    ],
    "row-formula-empty": ({ cells }) => [
      plural(
        cells.length,
        `cell ${listed(cells)} has a formula without a stored value: it counts as empty`,
        `cells ${listed(cells)} have formulas without stored values: they count as empty`,
      ),
      "Open the workbook in Excel, let it calculate, and save it.",
    ],
    "row-cell-error": ({ cells }) => [
      plural(
        cells.length,
        `cell ${listed(cells)} holds an error of Excel`,
        `cells ${listed(cells)} hold errors of Excel`,
      ),
      "Mend the formula, or write the value.",
    ],
  },
});
