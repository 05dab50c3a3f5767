import { repeatedReadings } from "../../checks/readings/repeated-readings.ts";
import type { Properties } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { Question } from "../../domain/question/question.ts";
import { NO_DAY } from "../../domain/readings/reading-columns.ts";
import { addFinding, type RecordFindings } from "../../formats/format-reading.ts";
import { hasError } from "../check-register.ts";
import type { PlacedRecords } from "../placed-records.ts";
import type { PointNames } from "./point-names.ts";
import type { ReadingDraft } from "./reading-draft.ts";

/** Copies named in the sentence of a sheet pasted twice. */
const NAMED = 5;

/** What a row says, but for case and blanks around. */
const textOf = (row: Properties): string =>
  JSON.stringify(Object.values(row).map((cell) => cell.trim().toLowerCase()));

/**
 * Tells rows that repeat one another, or are parts of one count. Where a whole sheet seems pasted twice the copies are
 * refused, and it is asked.
 */
export function checkRepeats(
  records: PlacedRecords,
  points: PointNames,
  { day, method }: ReadingDraft,
  hasDates: boolean,
  choices: ImportChoices,
  findings: RecordFindings,
): { readonly notes: readonly Finding[]; readonly questions: readonly Question[] } {
  const { rows, cells } = records;
  const used = choices.repeatedRows ?? "copies";
  const undated = (i: number): boolean => hasDates && day[i] === NO_DAY;
  const keysOf = (wanted: (i: number) => boolean): string[] =>
    points.keys.map((key, i) =>
      hasError(findings, i) || !wanted(i) ? "" : `${key}\n${day[i]}\n${method[i]}`,
    );
  const nameOf = (i: number): string => (points.names[i] as string).slice(0, 60);
  const compare = (keys: readonly string[]) =>
    repeatedReadings(keys, rows, nameOf, (i) => textOf(cells[i] as Properties), used === "parts");
  const { found, parts, copies } = compare(keysOf((i) => !undated(i)));
  for (const one of found) {
    // Without days, a second reading of a point is no repeat unless it is the same in all.
    if (!hasDates && one.finding.code !== "row-repeated") continue;
    addFinding(findings, one.record, one.finding);
  }
  if (copies.length === 0) {
    const several = hasDates && parts > 0;
    const notes = several ? [finding("note", "readings-several-per-day", { rows: parts })] : [];
    return { notes, questions: [] };
  }
  const question: Question = {
    code: "repeated-rows",
    params: { rows: copies.length, used },
    options: (["copies", "parts"] as const).map((id) => ({ id, choices: { repeatedRows: id } })),
    applied: used,
    weight: "must",
  };
  if (used === "parts") {
    const notes = [finding("note", "readings-several-per-day", { rows: parts })];
    return { notes, questions: [question] };
  }
  // What was pasted twice was pasted with its rows without a date, too.
  const later = compare(keysOf(undated)).found.filter((one) => one.finding.code === "row-repeated");
  for (const one of later) addFinding(findings, one.record, one.finding);
  const pasted = [...found, ...later].sort((a, b) => a.record - b.record);
  const named = pasted.slice(0, NAMED);
  const note = finding("warning", "readings-pasted-twice", {
    rows: pasted.length,
    copies: named.map(({ record }) => rows[record] as number),
    of: named.map((one) => (one.finding.params as { firstRow: number }).firstRow),
  });
  return { notes: [note], questions: [{ ...question, params: { rows: pasted.length, used } }] };
}
