import type { PlotRecord } from "../../../answers/overlap/record.ts";
import { formatHectares, formatMetres, formatPercent } from "../../../i18n/format-measure.ts";
import { UNKNOWN } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { VerdictCell } from "../table/verdict-cell.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./chosen-plot.module.css";

export interface ChosenPlotProps {
  readonly record: PlotRecord;
  /** Its verdict's code. */
  readonly verdict: number;
  readonly onClose: () => void;
}

/** The selected plot at the head of a phone's sheet: code, verdict, and the three figures that say most. */
export const ChosenPlot = ({ record, verdict, onClose }: ChosenPlotProps) => {
  const c = useTexts(cardTexts);
  /** Of the overlap where there is one, else of the way to the limit. */
  const facts = [
    record.overlap_m2 > 0
      ? { label: c.overlap, value: formatHectares(record.overlap_m2) }
      : {
          label: c.area,
          value: record.type === "point" ? UNKNOWN : formatHectares(record.area_m2),
        },
    ...(record.overlap_m2 > 0 ? [{ label: c.part, value: formatPercent(record.share) }] : []),
    record.max_depth_m > 0
      ? { label: c.reachesIn, value: formatMetres(record.max_depth_m) }
      : { label: c.distance, value: formatMetres(record.distance_to_limit_m) },
  ];
  return (
    <div className={styles.plot}>
      <div className={styles.head}>
        <strong>{record.id}</strong>
        <VerdictCell code={verdict} />
        <IconButton icon="close" name={c.close} onClick={onClose} />
      </div>
      <FactList look="columns" facts={facts} />
    </div>
  );
};
