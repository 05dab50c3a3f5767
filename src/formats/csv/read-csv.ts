import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FormatReading } from "../format-reading.ts";
import { MOST_RECORDS } from "../format-reading.ts";
import { firstRecords, tableOfRecords } from "../table/table-of-records.ts";
import type { DecodedText } from "../text/decode-text.ts";
import { declaredDelimiter, detectDelimiter } from "./detect-delimiter.ts";
import { MOST_CELLS, tokenize } from "./tokenize.ts";

/**
 * A delimited text: delimiter by `sep=` or by trial, header found among the first lines, blank lines passed over,
 * rows with too few or too many cells reported. Cells are text and stay as they are.
 */
export async function readCsv(decoded: DecodedText): Promise<FormatReading> {
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
  const read = {
    name: "csv",
    encoding: decoded.encoding,
    delimiter,
    ...decimalMark(firstRecords(records)),
  } as const;
  const rows = lineShift === 0 ? lines : lines.map((line) => line + lineShift);
  return tableOfRecords({ records, lines: rows }, read, fileFindings);
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
