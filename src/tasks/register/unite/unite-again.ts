import { carryLog, type RecordBefore } from "../../../answers/register/unite/carry-log.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { LogEntry } from "../../../domain/register/change.ts";
import { ORIGIN_HEADINGS } from "../../../domain/register/origin-headings.ts";
import { originHeadingsOf } from "../../../domain/register/origin-of.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { type WorkRecords, workRecords } from "../worklist/model/work-record.ts";
import { unitedFile } from "./united-file.ts";

export interface UnitedAgain {
  readonly file: File;
  /** What was changed in the earlier union, for this one. */
  readonly log: readonly LogEntry[];
}

/** Places named in the file; those of more stand in the log of the earlier union alone. */
const MOST_LEFT = 1000;

/** "padron-unido.geojson" to "padron-unido-2.geojson". */
export const nextName = (name: string): string => {
  const [, stem = name, count] = /^(.*?)(?:-(\d{1,6}))?(?:\.[A-Za-z]{1,8})?$/.exec(name) ?? [];
  return `${stem}-${count === undefined ? 2 : Number(count) + 1}.geojson`;
};

const recordsIn = (records: WorkRecords): RecordBefore[] =>
  [...records.rows()].flatMap((row) => records.of(row) ?? []);

/**
 * A united register made anew of its sources as they are now, with what was changed in it.
 * @param original the earlier union as its file came
 */
export function uniteAgain(
  registers: readonly Dataset<"plots">[],
  original: IntakeReport,
  log: readonly LogEntry[],
): UnitedAgain {
  const before = recordsIn(workRecords(original));
  const headings = before[0] && originHeadingsOf(before[0].cells);
  const { name } = original.file;
  const made = unitedFile(registers, headings ?? ORIGIN_HEADINGS["es-PE"], nextName(name));
  const { carried, left, log: brought } = carryLog(log, before, made.united);
  const none = carried === 0 && left.length === 0;
  const file = made.write(
    none ? undefined : { from: name, carried, left: left.slice(0, MOST_LEFT) },
  );
  return { file, log: brought };
}
