import type { ImportChoices } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { PlacedReading, TableReading } from "../../formats/format-reading.ts";
import { catalogueReader } from "../catalogue/catalogue-reader.ts";
import type { IntakeReport } from "../intake-report.ts";
import { trialReader } from "../trials/trial-reader.ts";
import type { SheetReader } from "./sheet-reader.ts";
import { sheetReport } from "./sheet-report.ts";
import { tableOf } from "./table-of.ts";

/** In the order in which they are asked: a trial has blocks, a catalogue has none. */
const READERS: readonly SheetReader[] = [trialReader, catalogueReader];

/**
 * Reads a sheet whose records need no place: a variety trial or a catalogue of varieties, by its columns or as the person
 * said; null where the file is neither.
 */
export function readSheet(
  file: IntakeReport["file"],
  reading: TableReading | PlacedReading,
  notes: readonly Finding[],
  choices: ImportChoices,
): IntakeReport | null {
  const table = tableOf(reading);
  const alike = READERS.find((reader) => reader.looksLike(table, choices));
  const reader = choices.kind ? READERS.find(({ kind }) => kind === choices.kind) : alike;
  if (!reader) return null;
  const all = [...notes, ...table.fileFindings];
  if (reading.kind === "placed") all.push(finding("note", "sheet-places-unused", {}));
  return sheetReport(file, table, reader, all, choices, alike?.kind ?? reader.kind);
}
