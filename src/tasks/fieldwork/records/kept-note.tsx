import type { Issue } from "../../../domain/issue/issue.ts";
import { issueSentence } from "../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { recordsTexts } from "./records-texts.ts";
import type { Kept } from "./use-edited-record.ts";

export interface KeptNoteProps {
  readonly kept: Exclude<Kept, "draft"> | null;
  readonly issue: Issue | null;
}

/** Whether what stands on the screen is on the device too; where it is not, why and what to do. */
export const KeptNote = ({ kept, issue }: KeptNoteProps) => {
  const t = useTexts(recordsTexts);
  const { locale } = useLocale();
  const said = issue && issueSentence(issue, locale);
  return (
    <>
      <div role="status">
        {said ? (
          <Notice tone="attention" title={said.title}>
            <p>{said.next}</p>
          </Notice>
        ) : null}
      </div>
      {kept === null ? null : (
        <StatusLine
          icon={kept === "not-kept" ? "warning" : "saved"}
          look={kept === "not-kept" ? "warning" : "bare"}
          strong={kept === "kept" ? t.kept : kept === "keeping" ? t.keeping : t.notKept}
        />
      )}
    </>
  );
};
