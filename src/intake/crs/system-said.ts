import type { ImportChoices } from "../../domain/import-choices.ts";
import type { Provenance } from "../../domain/provenance.ts";
import type { Question } from "../../domain/question/question.ts";

/**
 * Who said the system of a file's figures: a person, or nobody; undefined where the file itself says it. A datum that a
 * column names is the file's word.
 */
export function systemSaid(
  questions: readonly Question[],
  { crs, datum, datumOpen }: ImportChoices,
): Provenance["systemSaid"] {
  let open = false;
  for (const question of questions) {
    const { code } = question;
    if (code === "which-datum") {
      if (question.params.written !== null) continue;
      if (datum === undefined && (crs === undefined || datumOpen)) return "nobody";
    } else if (code === "which-crs" || code === "which-zone") {
      if (crs === undefined) return "nobody";
    } else continue;
    open = true;
  }
  return open ? "person" : undefined;
}
