import { useEffect, useState } from "react";
import type { FieldPhoto } from "../../../domain/field/field-photo.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FieldStore } from "../../../store/field-store.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { utmWords } from "../where/where-words.ts";
import { findingTexts } from "./finding-texts.ts";
import styles from "./photos-part.module.css";

export interface PhotoLineProps {
  readonly photo: FieldPhoto;
  /** From 1. */
  readonly number: number;
  readonly store: FieldStore;
  readonly onRemove: () => void;
}

/** One photo: seen, its hour and place, kept elsewhere, or taken away after a second word. */
export const PhotoLine = ({ photo, number, store, onRemove }: PhotoLineProps) => {
  const t = useTexts(findingTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
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
        <strong>
          {photo.takenAt === null
            ? t.noHour
            : t.taken(formatDateTimeLima(`${photo.takenAt.slice(0, 16)}:00-05:00`, locale))}
        </strong>
        {photo.place === null ? null : <span>{utmWords(photo.place.lon, photo.place.lat)}</span>}
        <span>{t.placeFrom[photo.placeFrom ?? "none"]}</span>
        <span className={styles.name}>{photo.name}</span>
      </div>
      <div className={styles.tools}>
        {asked ? (
          <>
            <Button look="danger" onClick={onRemove} aria-label={t.removePhoto(photo.name)}>
              {t.removeNow}
            </Button>
            <Button onClick={() => setAsked(false)}>{t.keepPhoto}</Button>
          </>
        ) : (
          <>
            <Button
              icon="download"
              aria-label={t.savePhoto(photo.name)}
              onClick={() => void save()}
            >
              {t.saveNow}
            </Button>
            <Button
              icon="close"
              aria-label={t.askRemove(photo.name)}
              onClick={() => setAsked(true)}
            >
              {t.removeAsk}
            </Button>
          </>
        )}
      </div>
    </li>
  );
};
