import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";
import { questionTexts } from "../question-texts.ts";
import { AnswerControl, type AnswerControlProps } from "./answer-control.tsx";
import styles from "./question-list.module.css";

export interface AskedQuestionProps extends Omit<AnswerControlProps, "unanswered"> {
  /** Who said what is applied; null while it is only assumed, or nothing is. */
  readonly by: "person" | "template" | null;
  /** Why what is applied is. */
  readonly reason?: string;
  /** Stands under the choices. */
  readonly children?: ReactNode;
}

/** One thing a file leaves open: what is assumed can be confirmed as it stands, and who confirmed it is said. */
export const AskedQuestion = ({ by, reason, children, ...control }: AskedQuestionProps) => {
  const q = useTexts(questionTexts);
  const { label, value, options, onChoose } = control;
  const assumed = by === null ? options.find((option) => option.value === value) : undefined;
  return (
    <>
      <p className={styles.sentence}>
        {label}
        {value === "" ? <strong> {q.unanswered}.</strong> : null}
      </p>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
      <AnswerControl {...control} unanswered={q.unanswered} />
      {assumed ? (
        <div className={styles.confirm}>
          <Button look="secondary" icon="check" onClick={() => onChoose(assumed.value)}>
            {q.confirm(assumed.label)}
          </Button>
          <span>{q.assumed}</span>
        </div>
      ) : null}
      {by !== null && value !== "" ? (
        <p className={styles.said} role="status">
          <Icon name="check" size={16} /> {q.said[by]}
        </p>
      ) : null}
      {children}
    </>
  );
};
