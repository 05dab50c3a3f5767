import type { Question } from "../../../../domain/question/question.ts";
import type { ColumnUnderstood } from "../../../../intake/intake-report.ts";
import type { UbigeoRead } from "../ubigeo/ubigeo-read.ts";

/** How sure the reading of a column is, the most pressing first. */
export type ColumnState = "choose" | "reserved" | "chosen" | "guess" | "known" | "skipped";

/** Why: the question that waits, the column's name or values, the person, their template; null where it is used for nothing. */
export type StateReason =
  | "question"
  | "personal"
  | "name"
  | "values"
  | "user"
  | "template"
  | "districts"
  | "kept";

export interface StateOfColumn {
  readonly state: ColumnState;
  readonly reason: StateReason;
}

/** Columns that a question which nobody has answered is about. */
export const columnsInQuestion = (
  questions: readonly Question[],
  columns: readonly ColumnUnderstood[],
): ReadonlySet<string> => {
  const open = questions.filter(({ weight, applied }) => weight === "must" && applied === null);
  const named = open.flatMap(({ code, options }) =>
    code === "which-columns"
      ? options.flatMap(({ choices }) => Object.values(choices.columns ?? {}))
      : [],
  );
  const zone = open.some(({ code }) => code === "which-crs");
  const metres = columns.filter(({ field }) => field === "este" || field === "norte");
  return new Set([...named, ...(zone ? metres.map(({ column }) => column) : [])]);
};

export function columnState(
  understood: ColumnUnderstood,
  inQuestion: ReadonlySet<string>,
  byTemplate: boolean,
  /** Columns that tell who a person is. */
  personal: ReadonlySet<string>,
): StateOfColumn {
  const { column, field, reason, ownResponse } = understood;
  if (inQuestion.has(column)) return { state: "choose", reason: "question" };
  if (personal.has(column)) return { state: "reserved", reason: "personal" };
  if (field === null)
    return ownResponse
      ? { state: "guess", reason: "values" }
      : { state: "skipped", reason: "kept" };
  if (reason === "user") return { state: "chosen", reason: byTemplate ? "template" : "user" };
  return reason === "values"
    ? { state: "guess", reason: "values" }
    : { state: "known", reason: "name" };
}

/** Codes of districts are of a system, which their heading names, their districts show, or a person says. */
export function ubigeoState(
  { said, named, applied }: Pick<UbigeoRead, "said" | "named" | "applied">,
  byTemplate: boolean,
): StateOfColumn {
  if (said !== null) return { state: "chosen", reason: byTemplate ? "template" : "user" };
  if (applied === null) return { state: "choose", reason: "question" };
  return named === null
    ? { state: "guess", reason: "districts" }
    : { state: "known", reason: "name" };
}
