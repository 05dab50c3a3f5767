import type { LogEntry } from "../../../../domain/register/change.ts";
import { isChange } from "../../../../domain/register/log-steps.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import { writeCsv } from "../../../../formats/csv/write-csv.ts";
import type { worklistTexts } from "../worklist-texts.ts";
import { logLines } from "./log-lines.ts";

type Words = (typeof worklistTexts)["es-PE"];

/** An outline in full: its CRS, and each ring's figures as they are. */
const inFull = (outline: Outline | null): string =>
  outline === null
    ? ""
    : `${outline.crs} ${outline.parts
        .map((part) => part.map((ring) => ring.join(" ")).join(" / "))
        .join(" // ")}`;

/** The log as CSV for Excel: who, when (ISO 8601), what, before and after, shapes in full with their own figures. */
export function logCsv(log: readonly LogEntry[], t: Words): string {
  const { at, who, what, row, column, before, after, rule, state } = t.logColumns;
  const lines = logLines(log, t);
  const body = log.map((entry, i): readonly string[] => {
    const line = lines[i]!;
    const shape =
      isChange(entry) && (entry.kind === "shape" || entry.kind === "add") ? entry : null;
    const first = shape?.kind === "shape" ? inFull(shape.before) : line.before;
    const last =
      shape === null ? line.after : inFull(shape.kind === "shape" ? shape.after : shape.outline);
    return [
      new Date(line.at).toISOString(),
      line.who,
      line.what,
      line.row === null ? "" : String(line.row),
      line.column,
      first,
      last,
      line.rule,
      line.stands === null ? "" : line.stands ? t.standing.yes : t.standing.no,
    ];
  });
  return writeCsv([[at, who, what, row, column, before, after, rule, state], ...body]);
}
