import { useState } from "react";
import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { CHART_TEXTS } from "../../../../ui/chart/chart-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { decimalsToTell, differenceUnit, pCell } from "../model/figure-text.ts";
import type { ResponseName } from "../model/response-name.ts";
import { siteDecimals } from "../model/site-words.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";
import { FiguresTable } from "./figures-table.tsx";

export interface PairsSectionProps {
  readonly model: TrialModel;
  readonly site: SiteAnalysis;
  readonly response: ResponseName;
}

const FIRST_SHOWN = 6;
/** 54 varieties have 1,431 pairs: nobody reads them here, and the file has them. */
const MOST_SHOWN = 200;

/** All pairs with their intervals, the surest first; those of the variety brought forward where there is one. */
export const PairsSection = ({ model, site, response }: PairsSectionProps) => {
  const t = useTexts(panelTexts);
  const a = useTexts(answerTexts);
  const words = useTexts(CHART_TEXTS);
  const [all, setAll] = useState(false);
  const { variety, view } = model;
  const { tukey } = site;
  if (site.notComputable !== null || tukey.length === 0) return null;
  const isTold = ({ pAdjusted }: { readonly pAdjusted: number }): boolean => pAdjusted < view.alpha;
  const own = tukey.filter((pair) => pair.a === variety || pair.b === variety);
  // With few pairs nothing is gained by hiding some.
  const one = own.length > 0 && tukey.length > FIRST_SHOWN ? variety : null;
  const ordered = (one === null ? tukey : own).toSorted((x, y) => x.pAdjusted - y.pAdjusted);
  const told = tukey.filter(isTold).length;
  const unit = differenceUnit(response, a.points);
  const decimals = siteDecimals(site, response);
  const most = Math.min(MOST_SHOWN, ordered.length);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.pairs}</h3>
      <p className={styles.hint}>
        {t.pairsShown(formatInteger(told), formatInteger(tukey.length))}
        {one === null ? null : ` · ${t.pairsOf(one)}`}
      </p>
      <FiguresTable
        caption={t.pairs}
        headers={[
          t.pair,
          unit === "" ? t.difference : `${t.difference} (${unit})`,
          t.interval,
          t.p,
        ]}
        rows={ordered.slice(0, all ? most : FIRST_SHOWN).map((pair) => {
          const figure = (value: number, digits: number): string => formatNumber(value, digits);
          const ends = decimalsToTell(pair.ci95, decimals);
          return [
            `${pair.a} – ${pair.b}`,
            figure(pair.difference, decimalsToTell([pair.difference], decimals)),
            words.ends(figure(pair.ci95[0], ends), figure(pair.ci95[1], ends)),
            `${pCell(pair.pAdjusted)}${isTold(pair) ? " *" : ""}`,
          ];
        })}
      />
      <p className={styles.hint}>
        {t.pairsNote} {told > 0 ? t.star : null}
      </p>
      {all && ordered.length > most ? (
        <p className={styles.hint}>
          {t.pairsCut(formatInteger(most), formatInteger(ordered.length))}
        </p>
      ) : null}
      {ordered.length > FIRST_SHOWN ? (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.showFewer : words.showMore(formatInteger(most))}
        </Button>
      ) : null}
    </section>
  );
};
