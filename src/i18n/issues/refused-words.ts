import type { Issue } from "../../domain/issue/issue.ts";
import type { Locale } from "../locale.ts";
import { issueSentence } from "./issue-sentence.ts";

/** Headings and sentences for the file of refused records. */
export const refusedWords = (
  locale: Locale,
): {
  readonly observation: string;
  readonly row: string;
  readonly say: (issue: Issue) => string;
} => ({
  observation: locale === "es-PE" ? "observación" : "remark",
  row: locale === "es-PE" ? "fila original" : "original row",
  say: (issue) => {
    const { what, next } = issueSentence(issue, locale);
    return next === "" ? `${what}.` : `${what}. ${next}`;
  },
});
