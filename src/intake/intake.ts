import type { ImportChoices } from "../domain/import-choices.ts";
import { type Finding, finding, placeFinding } from "../domain/issue/finding.ts";
import type { PlacedReading, TableReading } from "../formats/format-reading.ts";
import { misleadingEnding, readFile } from "../formats/read-file.ts";
import { rowOf } from "../formats/safe-row.ts";
import { assembleReport } from "./assemble-report.ts";
import type { InputFile, IntakeContext } from "./intake-context.ts";
import type { IntakeReport, RefusedRecord } from "./intake-report.ts";
import { placeGeometry } from "./place-geometry.ts";
import { sha256 } from "./sha256.ts";
import { mayBeSheet } from "./sheets/may-be-sheet.ts";
import { placeTable } from "./table/place-table.ts";

export type { ImportChoices } from "../domain/import-choices.ts";
export type { InputFile, IntakeContext } from "./intake-context.ts";
export type { IntakeReport } from "./intake-report.ts";

const DAY_MS = 86_400_000;

/** Lets a waiting abort or progress message through. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Reads a file of plots, areas, borer readings, a variety trial or a catalogue of varieties: bytes -> format -> records ->
 * checks -> data set, with everything a person should be told on the way. Whatever is in the file comes back as issues and
 * questions; nothing of it is ever run, and no bytes make it throw. Rejects only when `signal` is aborted (AbortError).
 * Answers to questions go into `choices`, and it is called again.
 */
export async function readDataset(
  file: InputFile,
  choices: ImportChoices = {},
  context: IntakeContext = {},
): Promise<IntakeReport> {
  const hash = sha256(file.bytes);
  const step = async (share: number): Promise<void> => {
    context.progress?.(share);
    await breathe();
    context.signal?.throwIfAborted();
  };
  await step(0.02);
  const about = { name: file.name, size: file.bytes.length, sha256: await hash };
  try {
    const today = context.today ?? Math.floor(Date.now() / DAY_MS);
    return await read(file, about, choices, today, step);
  } catch (error) {
    if (context.signal?.aborted) throw error;
    const detail = error instanceof Error ? error.message.slice(0, 200) : "";
    return refusedReport(about, null, [finding("error", "file-unreadable", { detail })], []);
  }
}

async function read(
  file: InputFile,
  about: IntakeReport["file"],
  choices: ImportChoices,
  today: number,
  step: (share: number) => Promise<void>,
): Promise<IntakeReport> {
  const written = await readFile(file.bytes, choices.sheet);
  if (written.kind === "refused") {
    return refusedReport(about, written.read, [written.finding], []);
  }
  const edits = choices.edits ? (await editor()).beginEdits(choices.edits) : null;
  const reading = edits ? edits.cellsOf(written) : written;
  const notes: Finding[] = [];
  const ending = misleadingEnding(file.name, reading.read);
  if (ending !== null) {
    notes.push(finding("note", "file-ending-differs", { ending, format: reading.read.name }));
  }
  await step(0.5);
  if (reading.rows.length === 0) {
    const found = finding("error", "file-no-records", {});
    return refusedReport(about, reading.read, [...notes, ...reading.fileFindings, found], []);
  }
  if (mayBeSheet(reading.columns, choices)) {
    const { readSheet } = await import("./sheets/read-sheet.ts");
    const report = readSheet(about, reading, notes, choices);
    if (report) return report;
  }
  const placed =
    reading.kind === "placed"
      ? await placeGeometry(reading, choices)
      : await placeTable(reading, choices);
  if ("finding" in placed) {
    const all = [...notes, ...reading.fileFindings, placed.finding];
    return refusedReport(about, reading.read, all, placed.questions, recordsOf(reading));
  }
  await step(0.7);
  const edited = edits ? edits.recordsOf(placed) : placed;
  return assembleReport(about, reading.read, edited, notes, choices, today, step);
}

/** Fetched with the first register that was changed: the first screen has none. */
const editor = () => import("./edits/begin-edits.ts");

type Kept = Pick<RefusedRecord, "row" | "cells">;

/** The records of a file of which none could be placed, each with its own text. */
const recordsOf = (reading: PlacedReading | TableReading): readonly Kept[] =>
  reading.rows.map((row, i) => ({
    row,
    cells:
      reading.kind === "table"
        ? rowOf(reading.columns, reading.cells[i] ?? [])
        : (reading.cells[i] ?? rowOf([], [])),
  }));

/** A report of a file that gave no record; `kept` are those that wait for an answer. */
function refusedReport(
  file: IntakeReport["file"],
  format: IntakeReport["format"],
  findings: readonly Finding[],
  questions: IntakeReport["questions"],
  kept: readonly Kept[] = [],
): IntakeReport {
  const issues = findings.map((found) => placeFinding(found, { file: file.name }));
  const why = issues.filter(({ severity }) => severity === "error");
  const lines = kept.length;
  return {
    file,
    format,
    understood: null,
    questions,
    suggestedKind: "plots",
    dataset: null,
    counts: { lines, read: lines, accepted: 0, refused: lines, flagged: 0 },
    refused: kept.map(({ row, cells }) => ({ row, cells, issues: why })),
    issues,
  };
}
