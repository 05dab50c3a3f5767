import type { ImportChoices } from "../../../domain/import-choices.ts";
import type { Question, QuestionCode } from "../../../domain/question/question.ts";

/** The choice that answers a question. */
const ANSWERED_BY: Readonly<Record<QuestionCode, keyof ImportChoices>> = {
  "which-crs": "crs",
  "which-zone": "crs",
  "which-datum": "datum",
  "swapped-lat-lon": "swapLatLon",
  "swapped-este-norte": "swapLatLon",
  "south-west": "southWest",
  "which-columns": "columns",
  "close-lines": "closeLines",
  "count-thousands": "countThousands",
  "date-order": "dateOrder",
  "repeated-rows": "repeatedRows",
  "accept-repairs": "acceptRepairs",
};

/** Whether a person, or their template, said what is applied; what Lindero assumed by itself is not an answer. */
export const isAnswered = ({ code }: Question, choices: ImportChoices): boolean => {
  const choice = choices[ANSWERED_BY[code]];
  if (code === "which-datum" && choices.crs !== undefined && !choices.datumOpen) return true;
  return code === "which-columns"
    ? Object.keys((choice as ImportChoices["columns"]) ?? {}).length > 0
    : choice !== undefined;
};
