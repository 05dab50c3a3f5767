import { formatHectares, formatMetres } from "../../../../i18n/format-measure.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { LimitFigure } from "../../where/limit-figure.tsx";
import type { Where } from "../../where/use-where.ts";
import type { WalkModel } from "../model/use-walk.ts";
import styles from "../walk-section.module.css";
import { walkSectionTexts } from "../walk-section-texts.ts";

export interface WalkSummaryProps {
  readonly model: WalkModel;
  readonly where: Where;
}

/** What is looked at while walking: how far the limit is, and how far one has come. */
export const WalkSummary = ({ model, where }: WalkSummaryProps) => {
  const { walk, track, plot, closing } = model;
  const t = useTexts(walkSectionTexts);
  const phase = walk.phase === "opening" || walk.phase === "none" ? null : t.phases[walk.phase];
  const closed = closing && plot !== null;
  const [against] = where.areas;
  return (
    <div className={styles.head}>
      {walk.phase === "walking" && !closed && against && where.fix ? (
        <LimitFigure
          against={against}
          fix={where.fix}
          old={where.old}
          named={where.areas.length > 1}
        />
      ) : null}
      <p className={styles.summary}>
        <span>{closed ? t.closed : (phase ?? t.title)}</span>
        {closed ? (
          <strong>
            {formatHectares(plot.areaM2)} {t.plusMinus(formatHectares(plot.errorM2))}
          </strong>
        ) : phase ? (
          <strong>{formatMetres(track.lengthM, 0)}</strong>
        ) : null}
      </p>
    </div>
  );
};
