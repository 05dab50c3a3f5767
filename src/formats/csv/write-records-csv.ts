import { encodeText, type OutFile, type OutLoss } from "../out/out-file.ts";
import { placeColumns } from "../out/place-columns.ts";
import type { OutRecords } from "../out-records.ts";
import { guardFormula } from "./csv-cell.ts";
import { type CsvStyle, writeCsv } from "./write-csv.ts";

/** Records as a delimited text: their own columns as they stand, then their places. */
export const writeRecordsCsv = (records: OutRecords, style: CsvStyle): OutFile => {
  const place = placeColumns(records);
  const { columns, cells } = records;
  const losses: OutLoss[] = [];
  for (const [record, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (guardFormula(cell) === cell) continue;
      losses.push({ kind: "formula-guarded", record, column: columns[c]! });
    }
  }
  const rows = [
    [...columns, ...place.columns],
    ...cells.map((row, i) => [...row, ...place.cellsOf(i)]),
  ];
  return { bytes: encodeText(writeCsv(rows, style)), losses };
};
