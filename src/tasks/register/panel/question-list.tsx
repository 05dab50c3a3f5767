import type { Dataset } from "../../../domain/dataset.ts";
import type { ImportChoices } from "../../../domain/import-choices.ts";
import type { Question } from "../../../domain/question/question.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { questionTexts } from "../question-texts.ts";
import { registerTexts } from "../texts.ts";
import { AnswerControl } from "./answer-control.tsx";
import { DatumChoice } from "./datum/datum-choice.tsx";
import { outsidePlaces } from "./outside-places.ts";
import { OutsideQuestion } from "./outside-question.tsx";
import styles from "./question-list.module.css";

export interface QuestionListProps {
  readonly report: IntakeReport;
  readonly choices: ImportChoices;
  readonly limit: Dataset<"areas"> | null;
  readonly onAnswer: (choices: ImportChoices) => void;
  readonly onIssue: (place: number) => void;
}

/** What the file cannot decide, each with its choices and the one now applied. */
export const QuestionList = (props: QuestionListProps) => {
  const { report, choices, limit, onAnswer, onIssue } = props;
  // What stops the file stands before what is only worth a look.
  const questions = [...report.questions].sort(
    (a, b) => Number(a.weight === "setting") - Number(b.weight === "setting"),
  );
  const t = useTexts(registerTexts);
  const q = useTexts(questionTexts);
  const outside = Object.values(outsidePlaces(report)).some((rows) => rows > 0);
  if (questions.length === 0 && !outside) return null;
  const label = (id: string): string => {
    const crs = /^EPSG:/i.test(id) ? parseCrs(id) : null;
    if (crs) return crsName(crs);
    return { yes: t.answerYes, no: t.answerNo }[id] ?? q.answers[id] ?? id;
  };
  const sentence = (question: Question): string =>
    (q[question.code] as (params: Question["params"]) => string)(question.params);
  const choose = (question: Question, id: string) => {
    const option = question.options.find((known) => known.id === id);
    if (option) onAnswer(option.choices);
  };
  return (
    <section className={styles.questions} id="preguntas" tabIndex={-1}>
      <h3 className={styles.heading}>{t.questions}</h3>
      {questions.map((question) => (
        <div key={question.code} className={styles.question} data-weight={question.weight}>
          {question.code === "which-datum" ? (
            <DatumChoice
              dataset={report.dataset}
              limit={limit}
              applied={question.applied === "PSAD56" ? "PSAD56" : "WGS84"}
              written={question.params.written}
              chosen={choices.datum !== undefined || choices.crs !== undefined}
              onChoose={(datum) => choose(question, datum)}
            />
          ) : (
            <>
              <p className={styles.sentence}>
                {sentence(question)}
                {question.applied === null ? <strong> {q.unanswered}.</strong> : null}
              </p>
              <AnswerControl
                label={sentence(question)}
                value={question.applied ?? ""}
                options={question.options.map(({ id }) => ({ value: id, label: label(id) }))}
                unanswered={q.unanswered}
                onChoose={(id) => choose(question, id)}
              />
            </>
          )}
        </div>
      ))}
      <OutsideQuestion report={report} onAnswer={onAnswer} onIssue={onIssue} />
    </section>
  );
};
