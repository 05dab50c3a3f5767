import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

export interface MissingSectionProps {
  readonly model: TrialModel;
  readonly site: SiteAnalysis | null;
}

const MOST_NAMED = 8;

/** Plots without a figure by name, and rows that could not be placed. */
export const MissingSection = ({ model, site }: MissingSectionProps) => {
  const t = useTexts(panelTexts);
  const answer = model.answered.value;
  const missing = (site ? [site] : (answer?.sites ?? [])).flatMap((one) =>
    one.missing.map((cell) => ({ ...cell, site: site ? "" : one.site })),
  );
  const skipped = answer?.skipped.length ?? 0;
  if (missing.length === 0 && skipped === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.missing}</h3>
      {missing.length > 0 ? (
        <ul className={styles.list}>
          {missing.slice(0, MOST_NAMED).map(({ site: at, block, variety, record }) => (
            <li key={`${at} ${block} ${variety}`}>
              {at && `${at}: `}
              {t.missingAt(block, variety)} (
              {record === null ? t.noRow : t.row(formatInteger(model.dataset.rows[record] ?? 0))})
            </li>
          ))}
          {missing.length > MOST_NAMED ? (
            <li>{t.moreMissing(missing.length - MOST_NAMED)}</li>
          ) : null}
        </ul>
      ) : null}
      {skipped > 0 ? (
        <p className={styles.hint}>{t.skipped(skipped, formatInteger(skipped))}</p>
      ) : null}
    </section>
  );
};
