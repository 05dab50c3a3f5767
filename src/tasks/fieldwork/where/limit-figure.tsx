import type { ReactNode } from "react";
import { formatBearing } from "../../../i18n/format-coordinate.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import type { Fix } from "../../../position/fix.ts";
import { classNames } from "../../../ui/class-names.ts";
import styles from "./limit-figure.module.css";
import { panelTexts } from "./panel-texts.ts";
import { SideStrip } from "./side-strip.tsx";
import type { AreaWhere } from "./use-where.ts";
import { whereTexts } from "./where-texts.ts";
import { errorRadius, sideOnly, walkingDistance } from "./where-words.ts";

export interface LimitFigureProps {
  readonly against: AreaWhere;
  readonly fix: Fix;
  /** Nothing newer has come: pale, so that nobody decides by it. */
  readonly old: boolean;
  /** Says whose limit it is: needless beside a map that shows but one. */
  readonly named: boolean;
  /** Right under the metres, before they are drawn. */
  readonly children?: ReactNode;
}

/** Metres to the limit as large as an arm's length asks for, the side, and the way there; no side within the error. */
export const LimitFigure = ({
  against: { area, where },
  fix,
  old,
  named,
  children,
}: LimitFigureProps) => {
  const t = useTexts(panelTexts);
  const w = useTexts(whereTexts);
  const { locale } = useLocale();
  if (where === null)
    return (
      <>
        <p className={styles.far}>{w.far}</p>
        {children}
      </>
    );
  const { side, distanceM, directionDeg } = where;
  const known = side !== "undecided";
  const radius = radius95(fix.accuracy);
  return (
    <div className={classNames(styles.figure, old && styles.old)}>
      <p className={styles.line}>
        <span className={styles.number}>{walkingDistance(distanceM)}</span>
        <span className={styles.words}>
          <strong className={known ? styles.side : styles.unknown}>
            {known ? sideOnly(side, locale) : t.noSide}
          </strong>
          {Number.isNaN(directionDeg) ? null : (
            <span className={styles.way}>
              <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
                <path d="M0-9 6 7 0 3-6 7Z" transform={`rotate(${directionDeg})`} />
              </svg>
              {t.toLimit(formatBearing(directionDeg, locale))}
            </span>
          )}
        </span>
      </p>
      {children}
      <SideStrip side={side} distanceM={distanceM} accuracyM={radius} />
      {known && !named ? null : (
        <p className={styles.of}>
          {known ? t.limitOf(area.name) : t.undecidedHint(errorRadius(radius))}
        </p>
      )}
    </div>
  );
};
