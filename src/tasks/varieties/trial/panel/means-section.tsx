import { formatNumber } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { MeanLetters } from "../../../../ui/chart/mean-letters/mean-letters.tsx";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { withUnit } from "../model/figure-text.ts";
import { levelText } from "../model/level-text.ts";
import type { ResponseName } from "../model/response-name.ts";
import { siteName } from "../model/site-name.ts";
import { siteDecimals } from "../model/site-words.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

export interface MeansSectionProps {
  readonly model: TrialModel;
  readonly site: SiteAnalysis;
  readonly response: ResponseName;
}

/** Means of one site, best first, with intervals and letters; nothing where there is no analysis. */
export const MeansSection = ({ model, site, response }: MeansSectionProps) => {
  const t = useTexts(panelTexts);
  const { locale } = useLocale();
  const { orderOf, variety, setVariety, view } = model;
  if (site.notComputable !== null || site.means.length === 0) return null;
  const decimals = siteDecimals(site, response);
  const sign = response.wanted === "less" ? 1 : -1;
  const name = site.site === "" ? "" : siteName(site, locale);
  return (
    <section className={styles.section}>
      <MeanLetters
        title={t.means(response.name, name)}
        rows={site.means
          .toSorted((a, b) => sign * (a.adjustedMean - b.adjustedMean))
          .map((mean) => ({
            id: mean.variety,
            label: mean.variety,
            order: orderOf.get(mean.variety) ?? 0,
            value: mean.adjustedMean,
            ends: mean.ci95,
            n: mean.n,
            letters: mean.letters,
          }))}
        format={(value) => withUnit(formatNumber(value, decimals), response.unit)}
        formatTick={(value) => formatNumber(value, Number.isInteger(value) ? 0 : decimals)}
        headers={{
          label: t.variety,
          value: t.mean,
          interval: t.interval,
          n: t.n,
          letters: t.letters,
        }}
        lettersNote={t.lettersNote(levelText(view.alpha))}
        {...(!site.balanced && { note: t.adjusted })}
        selected={variety}
        onSelect={setVariety}
      />
    </section>
  );
};
