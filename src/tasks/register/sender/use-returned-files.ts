import { useEffect, useState } from "react";
import type { Issue } from "../../../domain/issue/issue.ts";
import { registerIssueSentence } from "../../../i18n/issues/register-issue-sentence.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { remarksByRow } from "../../../intake/sending/remarks-by-row.ts";
import type { ReturnedFile } from "../../../intake/sending/returned-files.ts";
import type { SendingAnalyses } from "../../../intake/sending/sending-analyses.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import { senderTexts } from "./sender-texts.ts";

export interface ReturnedQuery {
  /** Null where it is on this device no more. */
  readonly file: Promise<File | null>;
  readonly sheet: string | undefined;
  readonly issues: readonly Issue[];
  /** Column that tells organisations apart; null for one file. */
  readonly column: string | null;
}

/** The files that go back, made in a thread; null while they are being made, empty where the file is unreadable. */
export const useReturnedFiles = (
  analyses: AnalysisClient<SendingAnalyses>,
  { file, sheet, issues, column }: ReturnedQuery,
): readonly ReturnedFile[] | null => {
  const t = useTexts(senderTexts);
  const { locale } = useLocale();
  const [made, setMade] = useState<readonly ReturnedFile[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    setMade(null);
    const say = (issue: Issue): string => {
      const { what, next } = registerIssueSentence(issue, locale);
      return next === "" ? `${what}.` : `${what}. ${next}`;
    };
    const { heading, nameless, suffix } = t;
    const byRow = remarksByRow(issues, say);
    const about = { sheet, byRow, column, heading, nameless, suffix };
    file
      .then((own) =>
        own === null
          ? []
          : analyses.run("returnFiles", { ...about, file: own }, { signal: stop.signal }),
      )
      .catch(() => [])
      .then((files) => stop.signal.aborted || setMade(files));
    return () => stop.abort();
  }, [analyses, file, sheet, issues, column, locale, t]);
  return made;
};
