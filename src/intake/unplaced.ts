import type { Finding } from "../domain/issue/finding.ts";
import type { Question } from "../domain/question/question.ts";

/** Why a file gives no records. */
export interface Unplaced {
  readonly finding: Finding;
  readonly questions: readonly Question[];
}
