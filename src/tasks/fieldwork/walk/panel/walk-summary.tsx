import { formatHectares, formatHectaresFigure } from "../../../../i18n/format-measure.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { walkMarginM2 } from "../../../../position/walk/walk-margin.ts";
import { jumpWords } from "../../where/jump-words.ts";
import { LimitFigure } from "../../where/limit-figure.tsx";
import type { Where } from "../../where/use-where.ts";
import { whereTexts } from "../../where/where-texts.ts";
import type { WalkModel } from "../model/use-walk.ts";
import styles from "../walk-section.module.css";
import { walkSectionTexts } from "../walk-section-texts.ts";
import { WalkSigns } from "./walk-signs.tsx";

export interface WalkSummaryProps {
  readonly model: WalkModel;
  readonly where: Where;
}

/** All that is looked at while walking, without scrolling: limit, hectares with their margin, receiver, disk. */
export const WalkSummary = ({ model, where }: WalkSummaryProps) => {
  const { walk, plot, closing, receiver } = model;
  const t = useTexts(walkSectionTexts);
  const { locale } = useLocale();
  const { noFix } = useTexts(whereTexts);
  if (walk.phase === "opening" || walk.phase === "none")
    return (
      <div className={styles.head}>
        <p className={styles.summary}>{t.title}</p>
      </div>
    );
  const closed = closing && plot !== null;
  const walking = walk.phase === "walking";
  const [against] = where.areas;
  const jumped = walking && where.jump !== null ? jumpWords(where.jump, locale) : null;
  const lost = walking && receiver.kind === "lost" ? noFix[receiver.why] : null;
  return (
    <div className={styles.head}>
      {lost ? (
        <p className={styles.lost} role="alert">
          <strong>{lost.title}</strong>
          {lost.next}
        </p>
      ) : jumped ? (
        <p className={styles.lost} role="alert">
          <strong>{jumped.title}</strong>
          {jumped.next}
        </p>
      ) : walking && !closed && against && where.fix ? (
        <LimitFigure
          against={against}
          fix={where.fix}
          old={where.old}
          named={where.areas.length > 1}
        />
      ) : null}
      <p className={styles.line}>
        {plot ? (
          <span className={styles.figure}>
            <strong className={styles.area}>{formatHectaresFigure(plot.areaM2)}</strong>{" "}
            <span className={styles.margin}>{t.plusMinus(formatHectares(walkMarginM2(plot)))}</span>
          </span>
        ) : (
          <strong className={styles.none}>{t.noAreaYet}</strong>
        )}
        <span className={styles.phase}>
          {closed
            ? `${t.closed} · ${t.planar}`
            : walking && plot
              ? t.ifClosed
              : t.phases[walk.phase]}
        </span>
      </p>
      {closed ? null : <WalkSigns model={model} where={where} />}
    </div>
  );
};
