import type { LogEntry } from "../../../../domain/register/change.ts";
import { isChange } from "../../../../domain/register/log-steps.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import { writeCsv } from "../../../../formats/csv/write-csv.ts";
import { type LogWords, logLines } from "./log-lines.ts";

/** An outline in full: its CRS, and each ring's figures as they are. */
const inFull = (outline: Outline | null): string =>
  outline === null
    ? ""
    : `${outline.crs} ${outline.parts
        .map((part) => part.map((ring) => ring.join(" ")).join(" / "))
        .join(" // ")}`;

/**
 * The log as CSV for Excel: who, when (ISO 8601), what, of which row and plot, before and after, the rule in words and its
 * code; shapes in full with their own figures.
 */
export function logCsv(log: readonly LogEntry[], words: LogWords): string {
  const { t } = words;
  const heads = t.logColumns;
  const lines = logLines(log, words);
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
      line.rows.join(", "),
      line.codes.join(", "),
      line.column,
      first,
      last,
      line.rule,
      line.ruleCode,
      line.stands === null ? "" : line.stands ? t.standing.yes : t.standing.no,
    ];
  });
  return writeCsv([
    [
      heads.at,
      heads.who,
      heads.what,
      heads.row,
      heads.code,
      heads.column,
      heads.before,
      heads.after,
      heads.rule,
      heads.ruleCode,
      heads.state,
    ],
    ...body,
  ]);
}
