import type { ReactNode } from "react";
import type { Issue } from "../../../domain/issue/issue.ts";
import { issueSentence } from "../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { editorTexts } from "../texts/editor-texts.ts";
import styles from "./editor-messages.module.css";
import type { Undo } from "./use-editor.ts";

export interface EditorMessagesProps {
  readonly issue: Issue | null;
  readonly file: ReactNode;
  readonly undo: Undo | null;
}

/** What the device would not keep, what came of a file, and the way back from what was taken away. */
export const EditorMessages = ({ issue, file, undo }: EditorMessagesProps) => {
  const t = useTexts(editorTexts);
  const { locale } = useLocale();
  const said = issue && issueSentence(issue, locale);
  return (
    <>
      {said && (
        <Notice tone="warning" title={said.title} announce>
          {said.next}
        </Notice>
      )}
      {file}
      {undo && (
        <div className={styles.undo} role="status">
          <span>{undo.label}</span>
          <Button look="link" onClick={undo.back}>
            {t.undo}
          </Button>
        </div>
      )}
    </>
  );
};
