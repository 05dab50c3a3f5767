import type { ImportChoices } from "../../../domain/import-choices.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { outsidePlaces } from "./outside-places.ts";
import { outsideTexts } from "./outside-texts.ts";
import styles from "./question-list.module.css";

export interface OutsideQuestionProps {
  readonly report: IntakeReport;
  readonly onAnswer: (choices: ImportChoices) => void;
  /** Shows the first row of a place among the rows to look at. */
  readonly onIssue: (place: number) => void;
}

const OUTSIDE: ReadonlySet<string> = new Set([
  "place-outside-peru",
  "place-outside-work-area",
  "place-lat-lon-swapped",
  "place-este-norte-swapped",
]);

/** Records that fall where none should be, asked about with their count. */
export const OutsideQuestion = ({ report, onAnswer, onIssue }: OutsideQuestionProps) => {
  const t = useTexts(outsideTexts);
  const { abroad, far, swapped } = outsidePlaces(report);
  if (abroad + far + swapped === 0 || report.understood === null) return null;
  const what = report.understood.crs.kind === "utm" ? t.metres : t.degrees;
  const first = report.issues.findIndex(({ code }) => OUTSIDE.has(code));
  // Of a whole file it is asked where most of it falls outside; one row off is a slip of that row.
  const most = 2 * (abroad + far) > report.counts.read;
  const turned = report.questions.some(({ code }) => /^swapped/.test(code));
  return (
    <div className={styles.question} data-weight="must">
      <p className={styles.sentence}>
        {abroad > 0 ? `${t.abroad(formatInteger(abroad), abroad)} ` : null}
        {far > 0 ? `${t.far(formatInteger(far), far)} ` : null}
        {swapped > 0 ? `${t.swapped(formatInteger(swapped), swapped, what)} ` : null}
        {most && !turned ? <strong>{t.ask(what)}</strong> : null}
      </p>
      <div className={styles.actions}>
        {most && !turned ? (
          <Button onClick={() => onAnswer({ swapLatLon: true })}>{t.turn}</Button>
        ) : null}
        {first === -1 ? null : (
          <Button look="link" onClick={() => onIssue(first)}>
            {t.show}
          </Button>
        )}
      </div>
      {most ? <p className={styles.hint}>{t.other}</p> : null}
    </div>
  );
};
