import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { unknownNamesOf } from "../model/unknown-names-of.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { VerdictCell } from "../pane/verdict-cell.tsx";
import { answerTexts } from "../texts/answer-texts.ts";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./panel.module.css";

export interface PlotsSummaryProps {
  readonly answered: AnsweredPlots;
  readonly selected: number | null;
}

/** What a phone shows before anything is touched. */
export const PlotsSummary = ({ answered, selected }: PlotsSummaryProps) => {
  const t = useTexts(answerTexts);
  const c = useTexts(cardTexts);
  const { summary, answer, register, start } = answered;
  const { compared, outside } = summary;
  return (
    <>
      <p className={styles.phoneAnswer}>
        {compared === 0 ? (
          <span>{t.noneCompared}</span>
        ) : (
          <>
            <span className={styles.phoneNumber}>{formatInteger(outside)}</span>
            <span>{t.outside(outside, formatInteger(compared))}</span>
          </>
        )}
      </p>
      {selected === null ? null : (
        <p className={styles.phonePlot}>
          <strong>{register.ids[selected]}</strong>
          <VerdictCell
            code={answer.plotVerdict[selected]!}
            unknown={unknownNamesOf(answer, start, selected)}
          />
          {Number.isFinite(answer.altitude[selected]) ? (
            <span>
              {c.altitudeValue(
                formatInteger(answer.altitude[selected]!),
                formatInteger(answer.altitudeErrorM[selected]!),
              )}
            </span>
          ) : null}
        </p>
      )}
    </>
  );
};
