import type { ImportChoices } from "../../../domain/import-choices.ts";
import type { Question } from "../../../domain/question/question.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { questionTexts } from "../question-texts.ts";
import { registerTexts } from "../texts.ts";
import { AnswerControl } from "./answer-control.tsx";
import styles from "./question-list.module.css";

export interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly onAnswer: (choices: ImportChoices) => void;
}

/** What the file cannot decide, each with its choices and the one now applied. */
export const QuestionList = ({ questions, onAnswer }: QuestionListProps) => {
  const t = useTexts(registerTexts);
  const q = useTexts(questionTexts);
  if (questions.length === 0) return null;
  const label = (id: string): string => {
    const crs = /^EPSG:/i.test(id) ? parseCrs(id) : null;
    if (crs) return crsName(crs);
    return { yes: t.answerYes, no: t.answerNo }[id] ?? q.answers[id] ?? id;
  };
  const sentence = (question: Question): string =>
    (q[question.code] as (params: Question["params"]) => string)(question.params);
  return (
    <section className={styles.questions}>
      <h3 className={styles.heading}>{t.questions}</h3>
      {questions.map((question) => (
        <div key={question.code} className={styles.question} data-weight={question.weight}>
          <p className={styles.sentence}>
            {sentence(question)}
            {question.applied === null ? <strong> {q.unanswered}.</strong> : null}
          </p>
          <AnswerControl
            label={sentence(question)}
            value={question.applied ?? ""}
            options={question.options.map(({ id }) => ({ value: id, label: label(id) }))}
            unanswered={q.unanswered}
            onChoose={(id) => {
              const option = question.options.find((known) => known.id === id);
              if (option) onAnswer(option.choices);
            }}
          />
        </div>
      ))}
    </section>
  );
};
