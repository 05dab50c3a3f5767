import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { ProgressNote } from "../../../progress-note.tsx";
import { saidOf } from "../model/said-of.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

/** The answer in words, what it stands on, and what qualifies it. */
export const TrialAnswerSection = ({ model }: { readonly model: TrialModel }) => {
  const t = useTexts(panelTexts);
  const a = useTexts(answerTexts);
  const { locale } = useLocale();
  const { dataset, answered, site, response } = model;
  const answer = answered.value;
  const said = saidOf(model, locale);
  const across = answer?.across ?? null;
  const based = site ?? across;
  const blocks = site?.blocks.length ?? 0;
  const sentences = said?.more ?? [];
  const stale = answer !== null && !answered.current;
  return (
    <section className={styles.section} aria-live="polite" aria-busy={stale}>
      {said ? (
        <p className={classNames(styles.lead, styles.atHead, stale && styles.stale)}>
          {said.brief ?? said.lead}
        </p>
      ) : null}
      {said?.grounds ? <p className={styles.text}>{said.grounds}</p> : null}
      {sentences.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {based && based.notComputable === null && response ? (
        <p className={styles.hint}>
          {[
            site
              ? a.base(formatInteger(blocks), blocks, formatInteger(based.used), based.used)
              : t.plotsOf(formatInteger(based.used), formatInteger(answer?.sites.length ?? 0)),
            Number.isFinite(based.cvPct) ? a.cv(`${formatNumber(based.cvPct, 1)}%`) : a.cvUndefined,
          ].join(" · ")}
        </p>
      ) : null}
      {dataset.provenance.sample ? <p className={styles.hint}>{t.sampleNote}</p> : null}
      <ProgressNote answered={answered} title={t.working} />
    </section>
  );
};
