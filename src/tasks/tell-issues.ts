import type { Issue, Severity } from "../domain/issue/issue.ts";
import { formatInteger } from "../i18n/format-number.ts";
import { defineTexts } from "../i18n/texts.ts";
import type { CommandContext } from "./command.ts";
import { terminalSentence } from "./terminal-sentence.ts";

const texts = defineTexts({
  "es-PE": { more: (n: string) => `… y ${n} más; con --json se ven todas.` },
  en: { more: (n: string) => `… and ${n} more; --json lists them all.` },
});

/** Lines of one severity; more than these scroll the answer away. */
const MOST_TOLD: Readonly<Record<Severity, number>> = { error: 20, warning: 20, note: 10 };

/** What the file's reading brought up, worst first, a line each on standard error. */
export const tellIssues = (issues: readonly Issue[], context: CommandContext): void => {
  for (const severity of ["error", "warning", "note"] as const) {
    const own = issues.filter((issue) => issue.severity === severity);
    const most = MOST_TOLD[severity];
    for (const issue of own.slice(0, most))
      context.err(`${terminalSentence(issue, context.locale)}\n`);
    const rest = own.length - most;
    if (rest > 0) context.err(`${texts[context.locale].more(formatInteger(rest))}\n`);
  }
};

/** The same for programs, all of it: `refused` is what was not taken, `notices` what to look at among the rest. */
export const issueRecords = (
  { issues }: { readonly issues: readonly Issue[] },
  context: Pick<CommandContext, "locale">,
): { readonly refused: readonly object[]; readonly notices: readonly object[] } => {
  const said = (issue: Issue) => ({
    ...issue,
    sentence: terminalSentence(issue, context.locale),
  });
  return {
    refused: issues.filter(({ severity }) => severity === "error").map(said),
    notices: issues.filter(({ severity }) => severity !== "error").map(said),
  };
};
