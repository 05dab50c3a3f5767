import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LimitProgress } from "../../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import type { Answered } from "../../use-answer.ts";
import { roundTexts } from "./round-texts.ts";

/** Progress with its way out, and the way back after it was taken; nothing while an answer stands. */
export const AnswerState = ({
  answer,
  title,
}: {
  readonly answer: Answered<unknown>;
  /** What is being made: "Ordenando los sectores". */
  readonly title: string;
}) => {
  const t = useTexts(roundTexts);
  const { progress, cancelled } = answer;
  if (progress)
    return (
      <LimitProgress
        title={title}
        share={progress.total > 0 ? progress.done / progress.total : null}
        cancelLabel={t.cancel}
        onCancel={answer.cancel}
      />
    );
  return cancelled ? (
    <Notice
      tone="warning"
      title={t.cancelled}
      actions={<Button onClick={answer.again}>{t.again}</Button>}
    />
  ) : null;
};
