import type { Issue } from "../../domain/issue/issue.ts";
import type { Locale } from "../locale.ts";
import { type IssueWords, issueSentence, issueWords } from "./issue-sentence.ts";
import { registerSentences } from "./register-sentences.ts";
import type { Sentence } from "./sentence-table.ts";

/** As `issueSentence`, and for what the checks of a whole register say: theirs are not in the first load. */
export function registerIssueSentence(issue: Issue, locale: Locale): IssueWords {
  const table: Readonly<Record<string, unknown>> = registerSentences[locale];
  if (!Object.hasOwn(table, issue.code)) return issueSentence(issue, locale);
  const say = table[issue.code] as (params: unknown) => Sentence;
  return issueWords(issue, say(issue.params), locale);
}
