import type { AnnexPhoto } from "../../../domain/annex/annex-entry.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import { usePictureUrl } from "../../../ui/controls/use-picture-url.ts";
import { photoTexts } from "../texts/photo-texts.ts";
import { formatCameraHour } from "./format-camera-hour.ts";
import { FAR_FROM_PLOT_M } from "./photo-distance.ts";
import styles from "./photo-section.module.css";

export interface PhotoRowProps {
  readonly photo: AnnexPhoto;
  /** From 1, as on the paper. */
  readonly number: number;
  /** Metres to the plot; null while it is not known, or where the photo has no place. */
  readonly distance: number | null;
  /** Why it has no place, where that was more than silence. */
  readonly noPlace: "none" | "zero" | "nonsense";
  readonly onEarlier: () => void;
  readonly onRemove: () => void;
}

/** One photo: what it shows, when and where, and whether that fits the plot. */
export const PhotoRow = (row: PhotoRowProps) => {
  const { photo, number, distance, noPlace, onEarlier, onRemove } = row;
  const { locale } = useLocale();
  const t = useTexts(photoTexts);
  const url = usePictureUrl(photo.picture);
  const far = distance !== null && distance > FAR_FROM_PLOT_M;
  const whole = distance === null || !Number.isFinite(distance) ? null : formatDistance(distance);
  const where =
    distance !== null && distance < 1 ? t.atPlot : whole === null ? null : t.near(whole);
  return (
    <li className={styles.photo}>
      {url === null ? (
        <span className={styles.picture} />
      ) : (
        <img className={styles.picture} src={url} alt={t.number(formatInteger(number))} />
      )}
      <div className={styles.words}>
        <strong className={styles.name}>{`${formatInteger(number)}. ${photo.name}`}</strong>
        <span>
          {photo.takenAt === null ? t.noHour : t.taken(formatCameraHour(photo.takenAt, locale))}
        </span>
        {photo.place === null ? (
          <span>{t.noPlace[noPlace]}</span>
        ) : far ? (
          <span className={styles.far}>{t.far(whole ?? formatDistance(1_000_000))}</span>
        ) : where === null ? null : (
          <span>{where}</span>
        )}
      </div>
      <div className={styles.acts}>
        {number > 1 ? (
          <IconButton icon="arrow-up" name={t.earlier(photo.name)} onClick={onEarlier} />
        ) : null}
        <IconButton icon="close" name={t.remove(photo.name)} onClick={onRemove} />
      </div>
    </li>
  );
};
