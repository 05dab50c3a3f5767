import { type FieldPhoto, MOST_FIELD_PHOTOS } from "../../../domain/field/field-photo.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FieldStore } from "../../../store/field-store.ts";
import { PhotoButton } from "../../../ui/controls/photo-button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { findingTexts } from "./finding-texts.ts";
import { PhotoLine } from "./photo-line.tsx";
import styles from "./photos-part.module.css";
import type { PhotoNotice, Photos } from "./use-photos.ts";

export interface PhotosPartProps {
  readonly photos: readonly FieldPhoto[];
  readonly adding: Photos;
  readonly store: FieldStore;
  readonly onRemove: (id: string) => void;
}

/** Photos of a finding: from the camera or from files. */
export const PhotosPart = ({ photos, adding, store, onRemove }: PhotosPartProps) => {
  const t = useTexts(findingTexts);
  const { reading, notices, nothing, nothingCame, add } = adding;
  const said = (notice: PhotoNotice): string =>
    "fault" in notice
      ? `${notice.name}: ${t.faults[notice.fault]}`
      : notice.refused === "full"
        ? t.full(formatInteger(MOST_FIELD_PHOTOS))
        : t.again(notice.name);
  return (
    <section className={parts.section} aria-busy={reading !== null}>
      <h3 className={parts.heading}>
        {t.photoTitle}
        <span className={parts.aside}>{t.photos(photos.length, formatInteger(photos.length))}</span>
      </h3>
      <div role="status" className={styles.status}>
        {reading === null ? null : (
          <StatusLine icon="open" look="bare" strong={t.readingPhoto(reading)} />
        )}
        {nothing ? <Notice tone="info" title={t.nothing} /> : null}
        {[...new Set(notices.map(said))].map((line) => (
          <Notice key={line} tone="warning" title={line} />
        ))}
      </div>
      <ol className={styles.photos}>
        {photos.map((photo, i) => (
          <PhotoLine
            key={photo.id}
            photo={photo}
            number={i + 1}
            store={store}
            onRemove={() => onRemove(photo.id)}
          />
        ))}
      </ol>
      <div className={styles.acts}>
        <PhotoButton
          label={t.choose}
          icon="open"
          disabled={reading !== null}
          onNothing={nothingCame}
          onFiles={(files) => void add(files, false)}
        />
      </div>
      <p className={parts.hint}>{t.photoNote}</p>
    </section>
  );
};
