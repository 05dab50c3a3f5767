import { useEffect, useState } from "react";
import { type FieldPhoto, MOST_FIELD_PHOTOS } from "../../../domain/field/field-photo.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FieldStore } from "../../../store/field-store.ts";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import { PhotoButton } from "../../../ui/controls/photo-button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { saveFile } from "../../../ui/save-file.ts";
import { findingTexts } from "./finding-texts.ts";
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
  const [nothing, setNothing] = useState(false);
  const { reading, notices, add } = adding;
  const button = { disabled: reading !== null, onNothing: () => setNothing(true) };
  const take = (byCamera: boolean) => (files: readonly File[]) => {
    setNothing(false);
    void add(files, byCamera);
  };
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
      <div className={styles.acts}>
        <PhotoButton {...button} camera label={t.take} icon="plus" onFiles={take(true)} />
        <PhotoButton {...button} label={t.choose} icon="open" onFiles={take(false)} />
      </div>
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
      <p className={parts.hint}>{t.photoNote}</p>
    </section>
  );
};

interface PhotoLineProps {
  readonly photo: FieldPhoto;
  /** From 1. */
  readonly number: number;
  readonly store: FieldStore;
  readonly onRemove: () => void;
}

const PhotoLine = ({ photo, number, store, onRemove }: PhotoLineProps) => {
  const t = useTexts(findingTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let wanted = true;
    void store.picture(photo.id).then((picture) => {
      if (picture === null || !wanted) return;
      made = URL.createObjectURL(picture);
      setUrl(made);
    });
    return () => {
      wanted = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [store, photo.id]);
  const save = async (): Promise<void> => {
    const picture = await store.picture(photo.id);
    if (picture !== null) saveFile(photo.name, picture, "image/jpeg");
  };
  return (
    <li className={styles.photo}>
      {url === null ? (
        <span className={styles.picture} />
      ) : (
        <img className={styles.picture} src={url} alt={t.number(formatInteger(number))} />
      )}
      <div className={styles.words}>
        <strong>{photo.name}</strong>
        <span>
          {photo.takenAt === null
            ? t.noHour
            : t.taken(formatDateTimeLima(`${photo.takenAt.slice(0, 16)}:00-05:00`, locale))}
        </span>
        <span>{t.placeFrom[photo.placeFrom ?? "none"]}</span>
      </div>
      <div className={styles.tools}>
        <IconButton icon="download" name={t.savePhoto(photo.name)} onClick={() => void save()} />
        <IconButton icon="close" name={t.removePhoto(photo.name)} onClick={onRemove} />
      </div>
    </li>
  );
};
