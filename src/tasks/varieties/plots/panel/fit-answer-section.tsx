import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { answerDoubts, unansweredDoubts } from "./fit-doubts.ts";
import styles from "./panel.module.css";

export interface FitAnswerSectionProps {
  readonly model: VarietiesModel;
  readonly answered: AnsweredPlots;
}

/** The sentence the tab exists for: how many are outside, how sure, and what to do. */
export const FitAnswerSection = ({ model, answered }: FitAnswerSectionProps) => {
  const { locale } = useLocale();
  const t = useTexts(answerTexts);
  const { summary, catalogue, register } = answered;
  const { of, compared, outside } = summary;
  const stale = !model.fit.current;
  const more = answerDoubts(summary, model.settings, locale);
  return (
    <div className={classNames(stale && styles.stale)} aria-busy={stale}>
      {compared === 0 ? (
        <p className={styles.answer}>
          <span className={styles.words}>{t.noneCompared}</span>
        </p>
      ) : (
        <p className={styles.answer}>
          <span className={styles.number}>{formatInteger(outside)}</span>{" "}
          <span className={styles.words}>{t.outside(outside, formatInteger(compared))}</span>
        </p>
      )}
      {outside === 0 ? null : (
        <p className={styles.sides}>
          {[
            of.below > 0 ? t.below(formatInteger(of.below)) : "",
            of.above > 0 ? t.above(formatInteger(of.above)) : "",
          ]
            .filter(Boolean)
            .join(", ")}
          .
        </p>
      )}
      <p className={styles.todo}>{t.fieldCheck}</p>
      <ul className={styles.doubts}>
        {unansweredDoubts(summary, locale).map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      {more.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{t.moreDoubts(more.length, formatInteger(more.length))}</summary>
          <ul className={styles.doubts}>
            {more.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.hint}>
        {register.provenance.sample ? `${t.sample} ` : ""}
        {t.catalogue(catalogue.source)}
      </p>
    </div>
  );
};
