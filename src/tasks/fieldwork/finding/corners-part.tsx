import { useCallback } from "react";
import {
  type FieldFinding,
  MOST_CORNERS,
  type WalkedOutline,
} from "../../../domain/field/field-finding.ts";
import type { FieldPlace } from "../../../domain/field/field-place.ts";
import { formatDistance, formatHectares } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import styles from "../records/place-part.module.css";
import { recordsTexts } from "../records/records-texts.ts";
import { useBestFix } from "../records/use-best-fix.ts";
import { cornerPolygon } from "./corner-polygon.ts";
import { findingTexts } from "./finding-texts.ts";

export interface CornersPartProps {
  readonly corners: FieldFinding["corners"];
  /** Walks of this device that it could be instead. */
  readonly walks: readonly WalkedOutline[];
  readonly onWalked: (walked: WalkedOutline) => void;
  readonly onCorners: (change: (corners: readonly FieldPlace[]) => readonly FieldPlace[]) => void;
}

/** A polygon of corners noted one by one, with its hectares and how far they are known. */
export const CornersPart = (props: CornersPartProps) => {
  const { corners, walks, onWalked, onCorners } = props;
  const t = useTexts(findingTexts);
  const of = useTexts(recordsTexts);
  const took = useCallback(
    (place: FieldPlace) => onCorners((now) => [...now, place].slice(0, MOST_CORNERS)),
    [onCorners],
  );
  const { on, best, why, start, take } = useBestFix(took);
  const polygon = cornerPolygon(corners);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>
        {t.corners}
        <span className={parts.aside}>
          {t.cornerCount(corners.length, formatInteger(corners.length))}
        </span>
      </h3>
      {polygon?.areaM2 != null ? (
        <p className={styles.utm}>
          <strong>
            {t.area(formatHectares(polygon.areaM2), formatHectares(polygon.errorM2 ?? 0))}
          </strong>
        </p>
      ) : null}
      <p className={parts.hint}>
        {polygon === null
          ? `${t.cornersHint} ${t.needThree}`
          : polygon.areaM2 === null
            ? ""
            : t.areaHint}
      </p>
      <div role="status" className={styles.status}>
        {on ? (
          <StatusLine
            icon="locate"
            strong={
              best === null
                ? t.takingCorner
                : of.better(formatDistance(Math.max(1, Math.ceil(radius95(best.accuracy)))))
            }
          />
        ) : why !== null ? (
          <Notice tone="warning" title={of.why[why]} />
        ) : polygon !== null && polygon.areaM2 === null ? (
          <Notice tone="warning" title={t.crosses} />
        ) : null}
      </div>
      <div className={styles.acts}>
        <Button
          wide
          icon={on ? "check" : "plus"}
          disabled={on ? best === null : corners.length >= MOST_CORNERS}
          onClick={on ? take : start}
        >
          {on ? t.cornerNow : t.addCorner}
        </Button>
        {corners.length > 0 || on
          ? null
          : walks.map((walked) => (
              <Button key={`${walked.code} ${walked.areaM2}`} wide onClick={() => onWalked(walked)}>
                {t.takeWalked(walked.code, formatHectares(walked.areaM2))}
              </Button>
            ))}
        {corners.length === 0 || on ? null : (
          <Button look="link" onClick={() => onCorners((now) => now.slice(0, -1))}>
            {t.dropCorner}
          </Button>
        )}
      </div>
    </section>
  );
};
