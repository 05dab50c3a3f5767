import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { verdictOf } from "../../../answers/overlap/verdict.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { formatHectares, formatMetres } from "../../../i18n/format-measure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import type { FeatureHit } from "../../../map/map-events.ts";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./plot-hint.module.css";

export interface PlotHintProps {
  readonly register: Dataset<"plots">;
  readonly result: OverlapResult;
  readonly hit: FeatureHit;
  readonly locale: Locale;
}

/** The essentials of the plot under the pointer: code, verdict, hectares or metres. */
export const PlotHint = ({ register, result, hit, locale }: PlotHintProps) => {
  const t = cardTexts[locale];
  const { measures } = result;
  const verdict = verdictOf(measures.verdict[hit.id] ?? 255);
  const overlap = measures.overlapM2[hit.id] ?? 0;
  const figure =
    overlap > 0
      ? `${t.overlap} ${formatHectares(overlap)}`
      : `${t.distance} ${formatMetres(measures.distanceToLimitM[hit.id] ?? Number.NaN)}`;
  return (
    <p className={styles.hint} style={{ left: hit.x + 14, top: hit.y + 14 }}>
      <strong>{register.ids[hit.id]}</strong>
      <span>
        {verdict === null ? verdictTexts[locale].notMeasured : verdictTexts[locale][verdict]}
      </span>
      <span>{figure}</span>
    </p>
  );
};
