import type { IssueCode } from "../../../../domain/issue/issue.ts";
import type { Change, LogEntry } from "../../../../domain/register/change.ts";
import { isChange, logSteps } from "../../../../domain/register/log-steps.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import { formatHectares } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { outlineArea, vertexCount } from "../model/outline-measures.ts";
import type { logTexts } from "./log-texts.ts";

/** What a log is said with. */
export interface LogWords {
  readonly t: (typeof logTexts)["es-PE"];
  /** Names of rules. */
  readonly rules: Readonly<Partial<Record<IssueCode, string>>>;
  /** Code of the plot of a row; "" where it has none, or is not in the file. */
  readonly codeOf: (row: number) => string;
}

/** One line of the log, in words. */
export interface LogLine {
  readonly at: number;
  readonly who: string;
  readonly what: string;
  /** Several where one undoing is of several. */
  readonly rows: readonly number[];
  readonly codes: readonly string[];
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** Its name, and its code. */
  readonly rule: string;
  readonly ruleCode: string;
  /** Null for an undoing or redoing itself. */
  readonly stands: boolean | null;
}

type Said = Pick<LogLine, "what" | "rows" | "column" | "before" | "after">;

/** The log as lines, oldest first. */
export function logLines(log: readonly LogEntry[], words: LogWords): readonly LogLine[] {
  const { t, rules, codeOf } = words;
  const standing = new Set(logSteps(log).done.map(({ group }) => group));
  const groups = new Map<string, Change[]>();
  for (const entry of log) {
    if (!isChange(entry)) continue;
    const own = groups.get(entry.group);
    if (own) own.push(entry);
    else groups.set(entry.group, [entry]);
  }
  const line = (entry: LogEntry, told: Said, code: string, stands: boolean | null): LogLine => ({
    at: entry.at,
    who: entry.who,
    ...told,
    codes: [...new Set(told.rows.map(codeOf))].filter((own) => own !== ""),
    rule: rules[code as IssueCode] ?? code,
    ruleCode: code,
    stands,
  });
  return log.map((entry): LogLine => {
    if (isChange(entry)) {
      const code = entry.rule ?? (entry.kind === "seen" ? entry.code : "");
      return line(entry, said(entry, t), code, standing.has(entry.group));
    }
    const changes = groups.get(entry.group) ?? [];
    return line(entry, turned(entry.kind, changes, t), changes[0]?.rule ?? "", null);
  });
}

/** An undoing or redoing, by what it undid. */
function turned(kind: "undo" | "redo", changes: readonly Change[], t: LogWords["t"]): Said {
  const each = changes.map((change) => said(change, t));
  const [one] = each;
  if (one !== undefined && each.length === 1) {
    const [before, after] = kind === "undo" ? [one.after, one.before] : [one.before, one.after];
    return { ...one, what: t.did[kind](one.what), before, after };
  }
  const rows = [...new Set(each.flatMap((own) => own.rows))];
  const columns = [...new Set(each.map(({ column }) => column))];
  const kinds = [...new Set(each.map(({ what }) => what))];
  const what = kinds.length === 1 ? kinds[0]! : t.several;
  return {
    what: t.did[kind](what),
    rows,
    column: columns.join(", "),
    before: "",
    after: t.steps(formatInteger(each.length), each.length),
  };
}

function said(change: Change, t: LogWords["t"]): Said {
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
      return { what: t.did.cell, rows: [row], column, before, after };
    }
    case "shape": {
      const { row, how, before, after } = change;
      const figures = { before: shape(before), after: shape(after) };
      return { what: t.did.shape[how], rows: [row], column: "", ...figures };
    }
    case "add": {
      const { row, outline } = change;
      return { what: t.did.add, rows: [row], ...none, after: shape(outline) };
    }
    case "remove": {
      const { row, because, of } = change;
      const after = of === undefined ? "" : t.stays(of);
      return { what: t.did.remove[because], rows: [row], ...none, after };
    }
    case "apart":
      return { what: t.did.apart, rows: change.rows, ...none };
    case "seen":
      return { what: t.did.seen, rows: [change.row], ...none };
  }
}
