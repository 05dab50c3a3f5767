import { useState } from "react";
import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { CHART_TEXTS } from "../../../../ui/chart/chart-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { differenceUnit, pCell } from "../model/figure-text.ts";
import type { ResponseName } from "../model/response-name.ts";
import { siteDecimals } from "../model/site-words.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";
import { FiguresTable } from "./figures-table.tsx";

export interface PairsSectionProps {
  readonly site: SiteAnalysis;
  readonly response: ResponseName;
  readonly alpha: number;
}

const FIRST_SHOWN = 6;

/** All pairs with their intervals, the surest first. */
export const PairsSection = ({ site, response, alpha }: PairsSectionProps) => {
  const t = useTexts(panelTexts);
  const a = useTexts(answerTexts);
  const words = useTexts(CHART_TEXTS);
  const [all, setAll] = useState(false);
  const { tukey } = site;
  if (site.notComputable !== null || tukey.length === 0) return null;
  const decimals = siteDecimals(site, response);
  const ordered = tukey.toSorted((x, y) => x.pAdjusted - y.pAdjusted);
  const told = tukey.filter(({ pAdjusted }) => pAdjusted < alpha).length;
  const figure = (value: number): string => formatNumber(value, decimals);
  const unit = differenceUnit(response, a.points);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.pairs}</h3>
      <p className={styles.hint}>
        {t.pairsShown(formatInteger(told), formatInteger(tukey.length))}
      </p>
      <FiguresTable
        caption={t.pairs}
        headers={[
          t.pair,
          unit === "" ? t.difference : `${t.difference} (${unit})`,
          t.interval,
          t.p,
        ]}
        rows={(all ? ordered : ordered.slice(0, FIRST_SHOWN)).map((pair) => [
          `${pair.a} – ${pair.b}`,
          figure(pair.difference),
          words.ends(figure(pair.ci95[0]), figure(pair.ci95[1])),
          `${pCell(pair.pAdjusted)}${pair.pAdjusted < alpha ? " *" : ""}`,
        ])}
      />
      <p className={styles.hint}>
        {t.pairsNote} {told > 0 ? t.star : null}
      </p>
      {tukey.length > FIRST_SHOWN ? (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.showFewer : words.showMore(formatInteger(tukey.length))}
        </Button>
      ) : null}
    </section>
  );
};
