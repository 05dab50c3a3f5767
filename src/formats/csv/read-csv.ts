import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FormatReading, RecordFindings } from "../format-reading.ts";
import { addFinding, MOST_RECORDS } from "../format-reading.ts";
import type { DecodedText } from "../text/decode-text.ts";
import { declaredDelimiter, detectDelimiter } from "./detect-delimiter.ts";
import { findHeader } from "./find-header.ts";
import { nameColumns } from "./name-columns.ts";
import { MOST_CELLS, tokenize } from "./tokenize.ts";

const MOST_COLUMNS = 2000;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/**
 * A delimited text: delimiter by `sep=` or by trial, header found among the first lines, blank lines passed over,
 * rows with too few or too many cells reported. Cells are text and stay as they are.
 */
export function readCsv(decoded: DecodedText): FormatReading {
  const whole = decoded.text.charCodeAt(0) === 0xfeff ? decoded.text.slice(1) : decoded.text;
  const declared = declaredDelimiter(whole);
  const delimiter = declared?.delimiter ?? detectDelimiter(whole);
  const text = delimiter === " " ? whole.replace(/^ +| +$/gm, "").replace(/ +/g, " ") : whole;
  const { records, lines, unclosedQuote, overfull } = tokenize(
    text,
    delimiter,
    declared?.length ?? 0,
    MOST_RECORDS + 1,
  );
  const lineShift = declared ? 1 : 0;
  if (overfull) {
    const found = finding("error", "file-too-many-records", { limit: MOST_CELLS, of: "cells" });
    return { kind: "refused", read: { name: "csv", delimiter }, finding: found };
  }

  if (records.length > MOST_RECORDS) {
    const found = { limit: MOST_RECORDS, of: "records" } as const;
    const read = { name: "csv", delimiter } as const;
    return { kind: "refused", read, finding: finding("error", "file-too-many-records", found) };
  }
  const fileFindings: Finding[] = [];
  if (decoded.finding) fileFindings.push(decoded.finding);
  if (unclosedQuote > 0) {
    fileFindings.push(
      finding("warning", "file-quote-unclosed", { line: unclosedQuote + lineShift }),
    );
  }
  const kept: number[] = [];
  for (let i = 0; i < records.length; i++) if (!isBlank(records[i] as string[])) kept.push(i);
  const sample = kept.slice(0, 40).map((i) => records[i] as string[]);
  const header = findHeader(sample);
  const widest = sample.reduce((most, cells) => Math.max(most, cells.length), 0);
  const names = header === null ? null : (sample[header] as string[]);
  const { columns, repeated } = nameColumns(names ?? [], names ? names.length : widest);
  const read = {
    name: "csv",
    encoding: decoded.encoding,
    delimiter,
    header: names !== null,
    ...decimalMark(sample),
  } as const;
  if (columns.length > MOST_COLUMNS) {
    const found = { columns: columns.length, limit: MOST_COLUMNS };
    return { kind: "refused", read, finding: finding("error", "file-too-many-columns", found) };
  }

  const rows: number[] = [];
  const cells: string[][] = [];
  const findings: RecordFindings = new Map();
  for (const i of kept.slice(header === null ? 0 : header + 1)) {
    const record = records[i] as string[];
    checkWidth(record, columns.length, rows.length, findings);
    if (names && repeatsHeader(record, names)) {
      addFinding(findings, rows.length, finding("error", "row-header-again", {}));
    }
    rows.push((lines[i] as number) + lineShift);
    cells.push(record);
  }
  return { kind: "table", read, columns, repeated, rows, cells, findings, fileFindings };
}

/** The mark before decimals, where the first rows show one clearly. */
function decimalMark(sample: readonly (readonly string[])[]): { decimal?: "." | "," } {
  let commas = 0;
  let points = 0;
  for (const cell of sample.flat()) {
    if (/^-?\d+,\d{1,2}$|^-?\d+,\d{4,}$/.test(cell.trim())) commas++;
    else if (/^-?\d+\.\d{1,2}$|^-?\d+\.\d{4,}$/.test(cell.trim())) points++;
  }
  if (commas === points) return {};
  return { decimal: commas > points ? "," : "." };
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

const repeatsHeader = (record: readonly string[], names: readonly string[]): boolean =>
  record.length > 1 &&
  record.every((cell, i) => cell.trim().toLowerCase() === names[i]?.trim().toLowerCase());
