import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  type FormatRead,
  type FormatReading,
  MOST_COLUMNS,
  type RecordFindings,
} from "../format-reading.ts";
import { findHeader, isName } from "./find-header.ts";
import { nameColumns } from "./name-columns.ts";

/** Records looked at to find the header. */
const SAMPLE = 40;

/** Records as they stand in a file: cells of text, each record with its own row number. */
export interface RecordLines {
  readonly records: readonly string[][];
  readonly lines: readonly number[];
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** The first records that hold anything. */
export const firstRecords = (records: readonly string[][]): string[][] => {
  const first: string[][] = [];
  for (let i = 0; i < records.length && first.length < SAMPLE; i++) {
    if (!isBlank(records[i] as string[])) first.push(records[i] as string[]);
  }
  return first;
};

/**
 * A table of what stands under its header, which is found among the first records. Blank records are passed over, those
 * with too few or too many cells reported; what is given of `findings` is by index of `records`.
 */
export async function tableOfRecords(
  { records, lines }: RecordLines,
  told: FormatRead,
  fileFindings: readonly Finding[],
  given: RecordFindings = new Map(),
): Promise<FormatReading> {
  const sample = firstRecords(records);
  const header = findHeader(sample);
  const widest = sample.reduce((most, cells) => Math.max(most, cells.length), 0);
  const names = header === null ? null : (sample[header] as string[]);
  const under = header === null ? [] : sample.slice(header + 1);
  const both =
    names && leavesNames(names, under[0])
      ? (await import("./second-header.ts")).secondHeader(names, under[0] ?? [], under.slice(1))
      : null;
  const heading = both ?? names;
  const { columns, repeated } = nameColumns(heading ?? [], heading ? heading.length : widest);
  const read: FormatRead = { ...told, header: names !== null };
  if (columns.length > MOST_COLUMNS) {
    const found = { columns: columns.length, limit: MOST_COLUMNS };
    return { kind: "refused", read, finding: finding("error", "file-too-many-columns", found) };
  }

  const rows: number[] = [];
  const cells: string[][] = [];
  const findings: RecordFindings = new Map();
  const last = both ? (under[0] as string[]) : names;
  const begin = last === null ? 0 : records.indexOf(last) + 1;
  for (let i = begin; i < records.length; i++) {
    const record = records[i] as string[];
    if (isBlank(record) && !given.has(i)) continue;
    checkWidth(record, columns.length, rows.length, findings);
    if (names && repeatsHeader(record, names)) {
      addFinding(findings, rows.length, finding("error", "row-header-again", {}));
    }
    for (const found of given.get(i) ?? []) addFinding(findings, rows.length, found);
    rows.push(lines[i] as number);
    cells.push(record);
  }
  return { kind: "table", read, columns, repeated, rows, cells, findings, fileFindings };
}

/** Empty cells beyond the last column are Excel's habit and no fault. */
function checkWidth(
  record: string[],
  expected: number,
  index: number,
  findings: RecordFindings,
): void {
  while (record.length > expected && (record.at(-1) as string).trim() === "") record.pop();
  const found = record.length;
  if (found > expected) {
    addFinding(findings, index, finding("error", "row-too-many-cells", { expected, found }));
  } else if (found < expected) {
    addFinding(findings, index, finding("error", "row-too-few-cells", { expected, found }));
  }
}

/** Whether a header lacks a name that the line of words under it may give. */
const leavesNames = (names: readonly string[], under: readonly string[] = []): boolean =>
  under.some((cell, i) => isName(cell) && (names[i] ?? "").trim() === "");

const repeatsHeader = (record: readonly string[], names: readonly string[]): boolean =>
  record.length > 1 &&
  record.every((cell, i) => cell.trim().toLowerCase() === names[i]?.trim().toLowerCase());
