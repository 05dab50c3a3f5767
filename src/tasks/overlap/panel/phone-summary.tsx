import type { PlotRecord } from "../../../answers/overlap/record.ts";
import { isOnlyPoints, type OverlapSummary } from "../../../answers/overlap/summary.ts";
import { formatHectares, formatMetres, formatPercent } from "../../../i18n/format-measure.ts";
import { formatInteger, UNKNOWN } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../../ui/class-names.ts";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { VerdictCell } from "../table/verdict-cell.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./phone-summary.module.css";

export interface PhoneSummaryProps {
  readonly summary: OverlapSummary;
  /** The selected plot, and its verdict's code. */
  readonly record: PlotRecord | null;
  readonly verdict: number | null;
  /** The figures are of an earlier setting while newer ones are made. */
  readonly stale: boolean;
  readonly onClose: () => void;
}

/** What a phone shows before anything is touched: the answer, and the selected plot's three figures. */
export const PhoneSummary = (props: PhoneSummaryProps) => {
  const { summary, record, verdict, stale, onClose } = props;
  const t = useTexts(panelTexts);
  const c = useTexts(cardTexts);
  const points = isOnlyPoints(summary);
  /** The three figures that say most: of the overlap where there is one, else of the way to the limit. */
  const facts = (plot: PlotRecord) => [
    plot.overlap_m2 > 0
      ? { label: c.overlap, value: formatHectares(plot.overlap_m2) }
      : { label: c.area, value: plot.type === "point" ? UNKNOWN : formatHectares(plot.area_m2) },
    ...(plot.overlap_m2 > 0 ? [{ label: c.part, value: formatPercent(plot.share) }] : []),
    plot.max_depth_m > 0
      ? { label: c.reachesIn, value: formatMetres(plot.max_depth_m) }
      : { label: c.distance, value: formatMetres(plot.distance_to_limit_m) },
  ];
  return (
    <div className={styles.summary}>
      <p className={classNames(styles.answer, stale && styles.stale)} aria-busy={stale}>
        <span className={styles.number}>{formatInteger(summary.possible)}</span>
        <span>
          {points ? t.pointsWithin(summary.possible) : t.possible(summary.possible)}
          <br />
          {points ? null : <strong>{formatHectares(summary.overlapM2)} </strong>}
          {points
            ? t.ofPoints(formatInteger(summary.plots))
            : t.ofPlots(formatInteger(summary.plots))}
        </span>
      </p>
      {record && verdict !== null ? (
        <div className={styles.plot}>
          <div className={styles.head}>
            <strong>{record.id}</strong>
            <VerdictCell code={verdict} />
            <IconButton icon="close" name={c.close} onClick={onClose} />
          </div>
          <FactList look="columns" facts={facts(record)} />
        </div>
      ) : null}
    </div>
  );
};
