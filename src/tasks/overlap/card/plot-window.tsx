import { useMemo } from "react";
import type { PlotRecord } from "../../../answers/overlap/record.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { formatHectares, formatMetres, formatPercent } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { lookOf } from "../../../layers/plots/plot-verdict.ts";
import { DetailWindow } from "../../../map/detail-window/detail-window.tsx";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { nearbyPlots } from "../sheet/nearby-plots.ts";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./plot-window.module.css";
import { VERDICT_FILL } from "./verdict-fill.ts";

export interface PlotWindowProps {
  readonly register: Dataset<"plots">;
  readonly area: Dataset<"areas">;
  readonly result: OverlapResult;
  readonly index: number;
  readonly record: PlotRecord;
  /** Without the figures beside the drawing, for a card that has them already. */
  readonly bare?: boolean;
  readonly width?: number;
}

const NEARBY_M = 120;

/** The selected plot at large scale, its overlap hatched, with the four figures that matter. */
export const PlotWindow = (props: PlotWindowProps) => {
  const { register, area, result, index, record, bare = false, width } = props;
  const t = useTexts(cardTexts);
  const v = useTexts(verdictTexts);
  const { measures, plane } = result;
  const plots = useMemo(
    () => projectGeometry(register.geometry, register.crs, plane),
    [register, plane],
  );
  const limit = useMemo(() => projectGeometry(area.geometry, area.crs, plane), [area, plane]);
  const others = useMemo(
    () =>
      nearbyPlots(plots, index, NEARBY_M).map((feature) => ({
        feature,
        fill: VERDICT_FILL[lookOf(measures.verdict[feature]!)],
      })),
    [plots, index, measures],
  );
  const facts =
    record.overlap_m2 > 0
      ? [
          { label: t.overlap, value: formatHectares(record.overlap_m2) },
          {
            label: t.part,
            value: t.partValue(formatPercent(record.share), formatHectares(record.area_m2)),
          },
          { label: t.reachesIn, value: formatMetres(record.max_depth_m) },
        ]
      : [
          { label: t.area, value: formatHectares(record.area_m2) },
          { label: t.distance, value: formatMetres(record.distance_to_limit_m) },
        ];
  const { nearest_on_plot: from, nearest_on_limit: to } = record;
  return (
    <DetailWindow
      plots={plots}
      selected={index}
      fill={VERDICT_FILL[lookOf(measures.verdict[index]!)]}
      others={others}
      area={limit}
      pieces={{
        geometry: measures.pieces,
        from: measures.pieceStart[index]!,
        to: measures.pieceStart[index + 1]!,
      }}
      {...(from &&
        to && { nearest: { from, to, label: formatMetres(record.distance_to_limit_m) } })}
      {...(width !== undefined && { width })}
      label={`${record.id}: ${v[record.verdict]}`}
    >
      {bare ? null : (
        <div className={styles.facts}>
          <p className={styles.head}>
            <strong>{record.id}</strong>
            <span data-verdict={record.verdict}>{v[record.verdict]}</span>
          </p>
          <FactList facts={facts} look="plain" />
        </div>
      )}
    </DetailWindow>
  );
};
