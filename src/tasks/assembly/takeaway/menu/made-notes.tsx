import type { Issue } from "../../../../domain/issue/issue.ts";
import { issueSentence } from "../../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { takeawayTexts } from "../texts/takeaway-texts.ts";

export interface MadeNotesProps {
  readonly issues: readonly Issue[];
  /** Slides that had to leave words out. */
  readonly cut: readonly string[];
}

/** What of a finished thing is not as it should be, in words. */
export const MadeNotes = ({ issues, cut }: MadeNotesProps) => {
  const t = useTexts(takeawayTexts);
  const { locale } = useLocale();
  return (
    <>
      {issues.map((issue) => {
        const { title, next } = issueSentence(issue, locale);
        return (
          <Notice key={issue.code} tone="warning" title={title} announce>
            {next}
          </Notice>
        );
      })}
      {cut.length > 0 && <Notice tone="warning" title={t.cut(cut.join(t.quoted))} announce />}
    </>
  );
};
