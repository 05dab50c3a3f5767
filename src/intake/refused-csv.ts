import type { Properties } from "../domain/dataset.ts";
import type { Issue } from "../domain/issue/issue.ts";
import { writeCsv } from "../formats/csv/write-csv.ts";
import type { IntakeReport } from "./intake-report.ts";

export interface RefusedWords {
  /** Heading of the column with the reasons. */
  readonly observation: string;
  /** Heading of the column with the row in the original file. */
  readonly row: string;
  readonly say: (issue: Issue) => string;
}

/**
 * The refused records as CSV for Excel (BOM, ";"): their own columns as they were, the row they stood on, and why they were
 * refused, so that they can be mended and brought again. A record of several lines keeps all of them.
 */
export function refusedCsv(report: IntakeReport, words: RefusedWords): string {
  const columns = report.understood?.columns.map(({ column }) => column) ?? [];
  const extra = [words.row, words.observation].map((name) => freeName(name, columns));
  const line = (row: number, cells: Properties, why: string): string[] => [
    ...columns.map((column) => (Object.hasOwn(cells, column) ? (cells[column] ?? "") : "")),
    String(row),
    why,
  ];
  const rows: string[][] = [[...columns, ...extra]];
  for (const { row, cells, issues, moreLines } of report.refused) {
    const why = [...new Set(issues.map(words.say))].join(" ");
    rows.push(line(row, cells, why));
    for (const more of moreLines ?? []) rows.push(line(more.row, more.cells, why));
  }
  return writeCsv(rows);
}

/** A heading that is not taken: the file may have been saved from here before. */
function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let k = 2; taken.includes(free); k++) free = `${name} (${k})`;
  return free;
}
