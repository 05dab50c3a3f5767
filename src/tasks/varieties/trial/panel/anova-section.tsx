import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { SiteAnalysis, SitesAnalysis } from "../../analysis/trial/trial-answer.ts";
import { pCell, significant } from "../model/figure-text.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";
import { FiguresTable } from "./figures-table.tsx";

export interface AnovaSectionProps {
  readonly analysis: SiteAnalysis | SitesAnalysis;
}

/** The analysis of variance with the names of its sources in words; nothing where there is none. */
export const AnovaSection = ({ analysis }: AnovaSectionProps) => {
  const t = useTexts(panelTexts);
  const a = useTexts(answerTexts);
  if (analysis.notComputable !== null || analysis.anova.length === 0) return null;
  const joined = "siteAgainstBlocks" in analysis;
  const against = joined ? analysis.siteAgainstBlocks : null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.anova}</h3>
      <FiguresTable
        caption={t.anova}
        headers={[t.term, t.df, t.sumSq, t.meanSq, t.f, t.p]}
        rows={analysis.anova.map((row) => {
          // A site is held against its blocks: the error within them would promise too much.
          const test = joined && row.term === "sitio" ? against : row;
          return [
            t.terms[row.term],
            formatInteger(row.df),
            significant(row.sumSq),
            significant(row.meanSq),
            test === null || test.F === null ? "" : formatNumber(test.F, 2),
            pCell(test?.p ?? null),
          ];
        })}
      />
      <p className={styles.hint}>{joined ? t.acrossNote : t.anovaNote}</p>
      <p className={styles.hint}>
        {t.cv}:{" "}
        {Number.isFinite(analysis.cvPct) ? `${formatNumber(analysis.cvPct, 1)}%` : a.cvUndefined}
      </p>
    </section>
  );
};
