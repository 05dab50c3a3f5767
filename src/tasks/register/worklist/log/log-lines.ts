import type { Change, LogEntry } from "../../../../domain/register/change.ts";
import { isChange, logSteps } from "../../../../domain/register/log-steps.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import { formatHectares } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { outlineArea, vertexCount } from "../model/outline-measures.ts";
import type { worklistTexts } from "../worklist-texts.ts";

type Words = (typeof worklistTexts)["es-PE"];

/** One line of the log, in words. */
export interface LogLine {
  readonly at: number;
  readonly who: string;
  readonly what: string;
  readonly row: number | null;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
  /** Null for an undoing or redoing itself. */
  readonly stands: boolean | null;
}

/** The log as lines, oldest first. */
export function logLines(log: readonly LogEntry[], t: Words): readonly LogLine[] {
  const standing = new Set(logSteps(log).done.map(({ group }) => group));
  const size = new Map<string, number>();
  for (const entry of log)
    if (isChange(entry)) size.set(entry.group, (size.get(entry.group) ?? 0) + 1);
  return log.map((entry): LogLine => {
    const { at, who } = entry;
    if (isChange(entry))
      return {
        at,
        who,
        ...said(entry, t),
        rule: entry.rule ?? "",
        stands: standing.has(entry.group),
      };
    const count = size.get(entry.group) ?? 0;
    const after = t.steps(formatInteger(count), count);
    const plain = { row: null, column: "", before: "", rule: "", stands: null };
    return { at, who, what: t.did[entry.kind], ...plain, after };
  });
}

function said(
  change: Change,
  t: Words,
): Pick<LogLine, "what" | "row" | "column" | "before" | "after"> {
  const shape = (outline: Outline | null): string => {
    if (outline === null) return t.nothingBefore;
    const area = outlineArea(outline);
    if (outline.type === "point") return outline.parts[0]?.[0]?.join(" ") ?? "";
    return t.outline(
      formatInteger(vertexCount(outline)),
      area === null ? "" : formatHectares(area),
    );
  };
  const none = { column: "", before: "", after: "" };
  switch (change.kind) {
    case "cell": {
      const { row, column, before, after } = change;
      return { what: t.did.cell, row, column, before, after };
    }
    case "shape": {
      const { row, how, before, after } = change;
      return {
        what: t.did.shape[how],
        row,
        column: "",
        before: shape(before),
        after: shape(after),
      };
    }
    case "add": {
      const { row, outline } = change;
      return { what: t.did.add, row, column: "", before: "", after: shape(outline) };
    }
    case "remove": {
      const { row, because, of } = change;
      const after = of === undefined ? "" : t.stays(of);
      return { what: t.did.remove[because], row, column: "", before: "", after };
    }
    case "apart": {
      const [a, b] = change.rows;
      return { what: t.did.apart, row: a, ...none, after: String(b) };
    }
    case "seen":
      return { what: t.did.seen, row: change.row, ...none, before: change.code };
  }
}
