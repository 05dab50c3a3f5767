import { encodeText, type OutFile, type OutLoss } from "../out/out-file.ts";
import { tableColumns } from "../out/table-columns.ts";
import type { OutRecords } from "../out-records.ts";
import { guardFormula } from "./csv-cell.ts";
import { type CsvStyle, writeCsv } from "./write-csv.ts";

/** Records as a delimited text: their own columns as they stand, and their places. */
export const writeRecordsCsv = (records: OutRecords, style: CsvStyle): OutFile => {
  const { columns, cells } = records;
  const table = tableColumns(records);
  const losses: OutLoss[] = [...table.losses];
  for (const [record, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (guardFormula(cell) === cell) continue;
      losses.push({ kind: "formula-guarded", record, column: columns[c]! });
    }
  }
  const rows = [table.names, ...cells.map((_, i) => table.rowOf(i))];
  return { bytes: encodeText(writeCsv(rows, style)), losses };
};
