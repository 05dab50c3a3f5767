import { lazy, Suspense } from "react";
import type { PlotRecord } from "../../../answers/overlap/record.ts";
import { isOnlyPoints, type OverlapSummary } from "../../../answers/overlap/summary.ts";
import { formatHectares } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../../ui/class-names.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./phone-summary.module.css";

/** Fetched with the first plot that is chosen. */
const ChosenPlot = lazy(async () => ({ default: (await import("./chosen-plot.tsx")).ChosenPlot }));

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
  const points = isOnlyPoints(summary);
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
        <Suspense fallback={null}>
          <ChosenPlot record={record} verdict={verdict} onClose={onClose} />
        </Suspense>
      ) : null}
    </div>
  );
};
