import type { FieldPlace } from "../../../domain/field/field-place.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { utmZoneOf } from "../../../geo/crs/utm-zone-of.ts";
import { formatDegrees, formatUtm } from "../../../i18n/format-coordinate.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import styles from "./place-part.module.css";
import { recordsTexts } from "./records-texts.ts";
import { useBestFix } from "./use-best-fix.ts";

/** A position less sure than this is told to be poor, metres. */
const POOR_M = 30;

/** A declared radius as it is reckoned with, never told smaller than it is. */
const whole = (declaredM: number): string =>
  formatDistance(Math.max(1, Math.ceil(radius95(declaredM))));

const utmLine = ({ lon, lat }: FieldPlace): string => {
  const zone = utmZoneOf(lon, lat);
  const [east, north] = projectPoint(lon, lat, WGS84, zone);
  return formatUtm(east, north, `${zone.zone}${zone.hemisphere} WGS84`);
};

export interface PlacePartProps {
  readonly place: FieldPlace | null;
  readonly onPlace: (place: FieldPlace | null, unasked: boolean) => void;
  /** The record was begun just now: its place is looked for without another touch. */
  readonly atOnce: boolean;
}

/** Where the record is, taken from the receiver with one touch. */
export const PlacePart = ({ place, onPlace, atOnce }: PlacePartProps) => {
  const t = useTexts(recordsTexts);
  const { locale } = useLocale();
  const { on, best, why, start, take } = useBestFix(onPlace, atOnce && place === null);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.place}</h3>
      {place === null ? (
        on ? null : (
          <p className={styles.none}>{t.noPlace}</p>
        )
      ) : (
        <div className={styles.place}>
          <strong className={styles.utm}>{utmLine(place)}</strong>
          <span>{formatDegrees(place.lat, place.lon)}</span>
          <span>
            {t.gps(whole(place.accuracyM), formatDateTimeLima(new Date(place.at), locale))}
          </span>
        </div>
      )}
      <div role="status" className={styles.status}>
        {on ? (
          <StatusLine
            icon="locate"
            strong={best === null ? t.searching : t.better(whole(best.accuracy))}
          />
        ) : why !== null ? (
          <Notice tone="warning" title={t.why[why]} />
        ) : place !== null && radius95(place.accuracyM) > POOR_M ? (
          <StatusLine icon="warning" look="warning" strong={t.poor(whole(place.accuracyM))} />
        ) : null}
      </div>
      <div className={styles.acts}>
        {on ? (
          <Button wide disabled={best === null} onClick={take}>
            {t.placeNow}
          </Button>
        ) : (
          <Button wide icon="locate" onClick={start}>
            {place === null ? t.takePlace : t.takeAgain}
          </Button>
        )}
        {place === null || on ? null : (
          <Button look="link" onClick={() => onPlace(null, false)}>
            {t.dropPlace}
          </Button>
        )}
      </div>
    </section>
  );
};
