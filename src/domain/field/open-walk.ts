import { isObject, isWhole } from "../json-shape.ts";
import { type FieldRecord, isFieldId } from "./field-record.ts";

/** Lines of a walk, closed or not, as far as any room has to know them: when each was written. */
const linesOf = ({ kind, body }: FieldRecord): readonly unknown[] | null =>
  kind === "walk" && isObject(body) && Array.isArray(body.entries) ? body.entries : null;

/** Whether a record is a walk that nobody closed into a plot yet. */
export const isOpenWalk = ({ kind, body }: FieldRecord): boolean =>
  kind === "walk" && isObject(body) && body.open === true;

const momentOf = (line: unknown): unknown => (isObject(line) ? line.at : undefined);

/** Whether `later` is an open walk walked on, or closed: all lines of `before` are its first. */
export const walksOn = (later: FieldRecord, before: FieldRecord): boolean => {
  if (!isOpenWalk(before)) return false;
  const [all, first] = [linesOf(later), linesOf(before)];
  if (all === null || first === null || all.length < first.length) return false;
  if (isOpenWalk(later) && all.length === first.length) return false;
  return first.every((line, i) => momentOf(line) === momentOf(all[i]));
};

/** Id of a walk by its first line, the same for as long as it goes on and after; null for what is no line of a beginning. */
export const walkIdOf = (first: unknown): string | null => {
  if (!isObject(first) || !isWhole(first.at)) return null;
  const { page, at } = first;
  return isFieldId(page) && page.length <= 60 ? `${page}-${at.toString(36)}` : null;
};

/** A walk under way as a record, of the lines of its journal; null where there is none. */
export const openWalkRecord = (lines: readonly unknown[]): FieldRecord | null => {
  const id = walkIdOf(lines[0]);
  const [begun, changed] = [momentOf(lines[0]), momentOf(lines.at(-1))];
  if (id === null || !isWhole(changed)) return null;
  return { id, kind: "walk", changed, body: { open: true, code: "", begun, entries: lines } };
};
