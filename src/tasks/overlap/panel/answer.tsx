import { isOnlyPoints, type OverlapSummary } from "../../../answers/overlap/summary.ts";
import { formatHectares, formatHectaresFigure } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../../ui/class-names.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./answer.module.css";

export interface AnswerProps {
  readonly summary: OverlapSummary;
  /** Named where several areas are compared, so that nobody takes one answer for another. */
  readonly area: string | null;
  /** The plane the hectares are of: "UTM 17S WGS84". */
  readonly plane: string;
  readonly tolerance: number;
  /** The figures are of an earlier setting while newer ones are made. */
  readonly stale: boolean;
}

/** The sentence the screen exists for: how many plots, how many hectares, and how sure. */
export const Answer = ({ summary, area, plane, tolerance, stale }: AnswerProps) => {
  const t = useTexts(panelTexts);
  const onlyPoints = isOnlyPoints(summary);
  const sure = Number.isFinite(summary.overlapLeastM2);
  const rangeOf = (least: number, most: number): string =>
    t.range(
      formatHectaresFigure(least, 2),
      formatHectaresFigure(most, 2),
      formatInteger(tolerance),
    );
  // Until it is known its room is kept, so that what stands below need not move.
  const range = sure ? (
    rangeOf(summary.overlapLeastM2, summary.overlapMostM2)
  ) : (
    <span className={styles.awaited}>{rangeOf(summary.overlapM2, summary.overlapM2)}</span>
  );
  return (
    <div className={classNames(stale && styles.stale)} aria-busy={stale || !sure}>
      {area === null ? null : <p className={styles.area}>{t.against(area)}</p>}
      <p className={styles.answer}>
        <span className={styles.number}>{formatInteger(summary.possible)}</span>{" "}
        <span className={styles.words}>
          {onlyPoints ? t.pointsWithin(summary.possible) : t.possible(summary.possible)}
        </span>{" "}
        {onlyPoints ? null : (
          <span className={styles.hectares}>{formatHectares(summary.overlapM2)}</span>
        )}
      </p>
      <p className={styles.doubt}>
        {onlyPoints
          ? t.reviewedPoints(formatInteger(summary.plots))
          : t.reviewed(
              formatInteger(summary.plots),
              formatHectaresFigure(summary.areaM2, 2),
              plane,
            )}{" "}
        {summary.points > 0 && !onlyPoints
          ? t.somePoints(formatInteger(summary.points), formatInteger(summary.pointsWithin))
          : null}{" "}
        {summary.possible + summary.counts["on-limit"] > 0 ? t.fieldCheck : null}{" "}
        {tolerance > 0 && summary.overlapM2 > 0 ? range : null}{" "}
        {summary.onLimitM2 > 0 ? t.onLimitToo(formatHectaresFigure(summary.onLimitM2)) : null}{" "}
        {summary.notMeasured > 0 ? t.notMeasured(formatInteger(summary.notMeasured)) : null}
      </p>
    </div>
  );
};
