import type { Issue } from "../../../domain/issue/issue.ts";
import { issueSentence } from "../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import type { Kept } from "../model/entry-keeper.ts";
import { formTexts } from "../texts/form-texts.ts";

export interface KeptLineProps {
  readonly kept: Kept | null;
  readonly issue: Issue | null;
}

/** Whether what stands on the screen is on the device too; where it is not, why and what to do. */
export const KeptLine = ({ kept, issue }: KeptLineProps) => {
  const t = useTexts(formTexts);
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
