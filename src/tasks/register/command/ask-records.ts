import type { Question } from "../../../domain/question/question.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { questionTexts } from "../question-texts.ts";
import { checkCommandTexts } from "./check-command-texts.ts";

/** Something the file cannot decide: what is asked, what can be answered, and what was taken until then. */
interface AskRecord {
  readonly question: string;
  readonly sentence: string;
  readonly options: readonly string[];
  readonly applied: string | null;
}

const sentenceOf = (question: Question, locale: Locale): string =>
  (questionTexts[locale][question.code] as (params: unknown) => string)(question.params);

/** What is left to answer; null where it is nothing. */
export function askRecords(report: IntakeReport, locale: Locale): readonly AskRecord[] | null {
  const asked: AskRecord[] = report.questions.map((question) => ({
    question: question.code,
    sentence: sentenceOf(question, locale),
    options: question.options.map(({ id }) => id),
    applied: question.applied,
  }));
  const { sheets = [], sheet } = report.format ?? {};
  if (sheets.length > 1) {
    asked.push({
      question: "which-sheet",
      sentence: checkCommandTexts[locale].whichSheet(sheets.length),
      options: sheets,
      applied: sheet ?? null,
    });
  }
  return asked.length > 0 ? asked : null;
}
