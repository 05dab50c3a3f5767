import { formatInteger } from "../i18n/format-number.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { Button } from "../ui/controls/button.tsx";
import { LimitProgress } from "../ui/feedback/limit-progress.tsx";
import { Notice } from "../ui/feedback/notice.tsx";
import { progressTexts } from "./progress-texts.ts";
import type { Answered } from "./use-answer.ts";

export interface ProgressNoteProps {
  readonly answered: Answered<unknown>;
  /** What is being made. */
  readonly title: string;
}

/** Progress of one answer with its cancel, seen after 400 ms; or that it was not finished. */
export const ProgressNote = ({ answered, title }: ProgressNoteProps) => {
  const t = useTexts(progressTexts);
  const { progress, cancelled, cancel, again } = answered;
  if (progress)
    return (
      <LimitProgress
        title={title}
        {...(progress.total > 0 && {
          detail: t.doneOf(formatInteger(progress.done), formatInteger(progress.total)),
        })}
        share={progress.total > 0 ? progress.done / progress.total : null}
        cancelLabel={t.cancel}
        onCancel={cancel}
      />
    );
  return cancelled ? (
    <Notice
      tone="warning"
      title={t.cancelled}
      actions={<Button onClick={again}>{t.again}</Button>}
    />
  ) : null;
};
