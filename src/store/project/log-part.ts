import type { IssueCode } from "../../domain/issue/issue.ts";
import {
  isObject,
  isTextUpTo,
  isWhole,
  type JsonObject,
  readEach,
} from "../../domain/json-shape.ts";
import type { ChangeDraft, LogEntry, ShapeHow } from "../../domain/register/change.ts";
import type { Outline } from "../../domain/register/outline.ts";

const LONGEST_TEXT = 100_000;
const MOST_ENTRIES = 2_000_000;
const MOST_CELLS = 2000;
const MOST_RINGS = 100_000;

const HOW: Readonly<Record<ShapeHow, true>> = {
  drawn: true,
  "vertices-moved": true,
  "corners-typed": true,
  walked: true,
  split: true,
  "hole-cut": true,
  repair: true,
  datum: true,
  zone: true,
  decimal: true,
  swapped: true,
};

const BECAUSE = ["duplicate", "split", "person"] as const;

const isText = (value: unknown): value is string => isTextUpTo(value, LONGEST_TEXT);
const isHow = (value: unknown): value is ShapeHow =>
  typeof value === "string" && Object.hasOwn(HOW, value);

const isRing = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length % 2 === 0 && value.every(Number.isFinite);
const isRings = (value: unknown): value is number[][] =>
  Array.isArray(value) && value.length <= MOST_RINGS && value.every(isRing);

const isOutline = (value: unknown): value is Outline => {
  if (!isObject(value)) return false;
  const { crs, type, parts } = value;
  if (!isTextUpTo(crs, 80) || (type !== "point" && type !== "polygon")) return false;
  return Array.isArray(parts) && parts.length <= MOST_RINGS && parts.every(isRings);
};

const isCells = (value: unknown): value is Readonly<Record<string, string>> => {
  if (!isObject(value)) return false;
  const cells = Object.entries(value);
  return (
    cells.length <= MOST_CELLS && cells.every(([column, text]) => isText(column) && isText(text))
  );
};

/** What was done, looked at kind by kind; the code of a rule is any word, since a later Lindero may know more rules. */
const isDraft = (value: JsonObject): boolean => {
  const { kind, row, before, after, how, column, of, rows, code } = value;
  if (kind === "apart")
    return Array.isArray(rows) && rows.length === 2 && rows.every((one) => isWhole(one));
  if (!isWhole(row)) return false;
  if (kind === "cell") return isText(column) && isText(before) && isText(after);
  if (kind === "shape")
    return (before === null || isOutline(before)) && isOutline(after) && isHow(how);
  if (kind === "add") return isCells(value.cells) && isOutline(value.outline) && isHow(how);
  if (kind === "seen") return isTextUpTo(code, 80);
  const because = BECAUSE.some((one) => one === value.because);
  return kind === "remove" && because && (of === undefined || isWhole(of));
};

const readEntry = (value: unknown): LogEntry | null => {
  if (!isObject(value)) return null;
  const { kind, id, group, at, who, rule } = value;
  if (!isTextUpTo(id, 80) || !isTextUpTo(group, 80) || !isWhole(at) || !isText(who)) return null;
  if (kind === "undo" || kind === "redo") return { kind, id, group, at, who };
  if (!isDraft(value) || (rule !== undefined && !isTextUpTo(rule, 80))) return null;
  const made = { id, group, at, who, ...(rule !== undefined && { rule: rule as IssueCode }) };
  return { ...(value as unknown as ChangeDraft), ...made };
};

/** A log out of a project, oldest entry first; null for what is none. */
export const readLog = (value: unknown): readonly LogEntry[] | null =>
  readEach(value, MOST_ENTRIES, readEntry);
