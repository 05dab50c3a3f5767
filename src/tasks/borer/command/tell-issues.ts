import type { Issue, Severity } from "../../../domain/issue/issue.ts";
import type { Question } from "../../../domain/question/question.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { issueSentence } from "../../../i18n/issues/issue-sentence.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import type { CommandContext } from "../../command.ts";
import { commandTexts } from "./command-texts.ts";

/** Lines of one severity; more than these scroll the answer away. */
const MOST_TOLD: Readonly<Record<Severity, number>> = { error: 20, warning: 20, note: 10 };

/** Questions of a file that an option of this command answers. */
const ANSWERS = {
  "swapped-lat-lon": "swap",
  "swapped-este-norte": "swap",
  "repeated-rows": "repeated",
  "date-order": "dates",
} as const;

const hintOf = ({ code }: Question): "swap" | "repeated" | "dates" | null =>
  code in ANSWERS ? ANSWERS[code as keyof typeof ANSWERS] : null;

/** What the file's reading brought up, worst first, then the options that would read it otherwise. */
export const tellIssues = (report: IntakeReport, context: CommandContext): void => {
  const t = commandTexts[context.locale];
  for (const severity of ["error", "warning", "note"] as const) {
    const issues = report.issues.filter((issue) => issue.severity === severity);
    const most = MOST_TOLD[severity];
    for (const issue of issues.slice(0, most))
      context.err(`${issueSentence(issue, context.locale).text}\n`);
    const rest = issues.length - most;
    if (rest > 0) context.err(`${t.more(formatInteger(rest))}\n`);
  }
  const hints = new Set(report.questions.map(hintOf));
  for (const hint of hints) if (hint !== null) context.err(`${t.hints[hint]}\n`);
};

/** The same for programs, all of it: `refused` is what was not taken, `notices` what to look at among the rest. */
export const issueRecords = (
  { issues }: { readonly issues: readonly Issue[] },
  context: Pick<CommandContext, "locale">,
): { readonly refused: readonly object[]; readonly notices: readonly object[] } => {
  const said = (issue: Issue) => ({
    ...issue,
    sentence: issueSentence(issue, context.locale).text,
  });
  return {
    refused: issues.filter(({ severity }) => severity === "error").map(said),
    notices: issues.filter(({ severity }) => severity !== "error").map(said),
  };
};
