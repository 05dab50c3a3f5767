import { useMemo } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import type { ImportChoices } from "../../../domain/import-choices.ts";
import type { Question } from "../../../domain/question/question.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { questionTexts } from "../question-texts.ts";
import { registerTexts } from "../texts.ts";
import { AskedQuestion } from "./asked-question.tsx";
import { DatumChoice } from "./datum/datum-choice.tsx";
import { isAnswered } from "./is-answered.ts";
import { outsidePlaces } from "./outside-places.ts";
import { OutsideQuestion } from "./outside-question.tsx";
import styles from "./question-list.module.css";
import { UbigeoQuestion } from "./ubigeo/ubigeo-question.tsx";
import type { UbigeoRead } from "./ubigeo/ubigeo-read.ts";
import { ZoneChoice } from "./zone/zone-choice.tsx";
import { zonePlaces } from "./zone/zone-places.ts";

export interface QuestionListProps {
  readonly report: IntakeReport;
  readonly choices: ImportChoices;
  readonly limit: Dataset<"areas"> | null;
  readonly onAnswer: (choices: ImportChoices) => void;
  readonly onIssue: (place: number) => void;
  /** What was chosen was chosen by a template. */
  readonly byTemplate: boolean;
  readonly ubigeo: UbigeoRead | null;
}

/** What the file cannot decide, each with its choices and the one now applied. */
export const QuestionList = (props: QuestionListProps) => {
  const { report, choices, limit, onAnswer, onIssue, byTemplate, ubigeo } = props;
  // What stops the file stands before what is only worth a look.
  const questions = [...report.questions].sort(
    (a, b) => Number(a.weight === "setting") - Number(b.weight === "setting"),
  );
  const t = useTexts(registerTexts);
  const q = useTexts(questionTexts);
  const { dataset } = report;
  const asksZone = questions.some(({ code }) => code === "which-crs");
  const zones = useMemo(
    () => (asksZone && dataset ? zonePlaces(dataset, limit) : []),
    [asksZone, dataset, limit],
  );
  const read = dataset?.crs;
  const outside = Object.values(outsidePlaces(report)).some((rows) => rows > 0);
  if (questions.length === 0 && !outside && ubigeo === null) return null;
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
              chosen={isAnswered(question, choices)}
              onChoose={(datum) => choose(question, datum)}
            />
          ) : (
            <AskedQuestion
              label={sentence(question)}
              value={question.applied ?? ""}
              options={question.options.map(({ id }) => ({ value: id, label: label(id) }))}
              by={isAnswered(question, choices) ? (byTemplate ? "template" : "person") : null}
              onChoose={(id) => choose(question, id)}
            >
              {question.code === "which-crs" && read?.kind === "utm" && zones.length > 1 ? (
                <ZoneChoice
                  places={zones}
                  applied={read}
                  chosen={isAnswered(question, choices)}
                  onChoose={(crs) => onAnswer({ crs, datumOpen: true })}
                />
              ) : null}
            </AskedQuestion>
          )}
        </div>
      ))}
      {ubigeo ? <UbigeoQuestion read={ubigeo} byTemplate={byTemplate} onAnswer={onAnswer} /> : null}
      <OutsideQuestion report={report} onAnswer={onAnswer} onIssue={onIssue} />
    </section>
  );
};
