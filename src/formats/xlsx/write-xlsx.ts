import { type CellValue, writeXlsx } from "hucre/xlsx";
import { figureColumns, isPlainFigure } from "../out/figure-columns.ts";
import type { OutFile, OutLoss } from "../out/out-file.ts";
import { tableColumns } from "../out/table-columns.ts";
import type { OutRecords } from "../out-records.ts";

/** Letters Excel keeps in a cell. */
export const LONGEST_CELL = 32_767;
/** Excel's rows of a sheet, the header among them. */
const MOST_ROWS = 1_048_576;
/** What a sheet's name may not have, and its length. */
const NO_SHEET_NAME = /[\\/?*[\]:]/g;
const LONGEST_NAME = 31;

/** A number that our reader writes with a zero more, since its point might be of thousands, stays a text. */
const TWO_READINGS = /^-?[1-9]\d{0,2}\.\d{3}$/;
const asNumber = (cell: string): boolean => isPlainFigure(cell) && !TWO_READINGS.test(cell);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a workbook cannot hold.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const sheetName = (name: string): string => {
  const plain = name
    .replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .replace(NO_SHEET_NAME, " ")
    .trim();
  return plain.replace(/^'+|'+$/g, "").slice(0, LONGEST_NAME) || "Registro";
};

/** A carriage return, which Excel writes as `_x000D_` and other programs show so. */
const LINE_END = /\r\n?/g;

/**
 * Records as a workbook of one sheet. Codes and texts are texts, with their zeros; figures are numbers where every cell of
 * the column is, and Excel keeps their digits. A record with a cell that no sheet can hold is left out and told.
 */
export const writeRecordsXlsx = async (records: OutRecords, made: Date): Promise<OutFile> => {
  const { columns, cells } = records;
  const clean = (text: string): string => text.replace(CONTROL, "").replace(LINE_END, "\n");
  const table = tableColumns(records, clean, true);
  const losses: OutLoss[] = [...table.losses];
  const kept: (readonly string[])[] = [];
  for (const [record, row] of cells.entries()) {
    const whole = table.rowOf(record);
    if (whole.some((cell) => cell.length > LONGEST_CELL) || kept.length + 2 > MOST_ROWS) {
      losses.push({ kind: "record-left-out", record, why: "cell-too-long" });
      continue;
    }
    for (const [c, cell] of row.entries()) {
      const column = columns[c]!;
      if (cell.search(CONTROL) !== -1) losses.push({ kind: "letters-left-out", record, column });
      if (cell.includes("\r")) losses.push({ kind: "line-ends", record, column });
    }
    kept.push(whole);
  }
  const figures = figureColumns(records);
  const numeric = table.own.map((own, c) => {
    const figure = own === null ? table.placeFigure[c]! : figures[own]!;
    return figure && kept.every((row) => row[c] === "" || asNumber(row[c]!));
  });
  const rows = kept.map((row) =>
    row.map((cell, c): CellValue => {
      if (cell === "") return null;
      return numeric[c] ? Number(cell) : clean(cell);
    }),
  );
  const written = await writeXlsx({
    sheets: [{ name: sheetName(records.name), rows: [[...table.names], ...rows] }],
    // Else the hour of writing: the same records must give the same bytes.
    properties: { modified: made },
  });
  return { bytes: written as Uint8Array<ArrayBuffer>, losses };
};
