import { useMemo, useState } from "react";
import type { AnnexPhoto } from "../../../domain/annex/annex-entry.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { PhotoButton } from "../../../ui/controls/photo-button.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { useMedia } from "../../../ui/layout/use-media.ts";
import { photoTexts } from "../texts/photo-texts.ts";
import { photoDistance } from "./photo-distance.ts";
import { MOST_PHOTOS, movedEarlier } from "./photo-list.ts";
import { PhotoNotices } from "./photo-notices.tsx";
import { PhotoRow } from "./photo-row.tsx";
import styles from "./photo-section.module.css";
import { type PhotoChange, useAddPhotos } from "./use-add-photos.ts";

export interface PhotoSectionProps {
  readonly register: Dataset<"plots">;
  readonly place: number;
  /** Plane of the answer; null while there is none. */
  readonly plane: UtmCrs | null;
  readonly photos: readonly AnnexPhoto[];
  readonly onChange: PhotoChange;
  /** Hears of so many more photos to be read, or fewer. */
  readonly onLeft: (by: number) => void;
}

/** Photos of a finding: added from camera or files, in the order of the paper. */
export const PhotoSection = (section: PhotoSectionProps) => {
  const { register, place, plane, photos, onChange, onLeft } = section;
  const t = useTexts(photoTexts);
  /** A laptop's camera is none for the field: only what is held in a hand offers it. */
  const hand = useMedia("(pointer: coarse)");
  const [nothing, setNothing] = useState(false);
  const { add, reading, notices, noPlace, dismiss } = useAddPhotos(onChange, onLeft);
  const distances = useMemo(
    () =>
      new Map(
        photos.map((photo) => [
          photo.id,
          photo.place && plane && photoDistance(register, place, plane, photo.place),
        ]),
      ),
    [photos, plane, register, place],
  );
  const take = (files: readonly File[]) => {
    setNothing(false);
    void add(files);
  };
  const button = { onFiles: take, onNothing: () => setNothing(true), disabled: reading !== null };
  return (
    <section className={parts.section} aria-busy={reading !== null}>
      <h3 className={parts.heading}>
        {t.title}
        <span className={parts.aside}>
          {t.count(formatInteger(photos.length), formatInteger(MOST_PHOTOS))}
        </span>
      </h3>
      <div className={styles.actions}>
        {hand ? <PhotoButton {...button} camera label={t.take} icon="plus" /> : null}
        <PhotoButton {...button} label={t.choose} icon={hand ? "open" : "plus"} />
      </div>
      <div role="status">
        {reading === null ? null : (
          <StatusLine icon="open" look="bare" strong={t.reading(reading)} />
        )}
      </div>
      <PhotoNotices
        notices={notices}
        nothing={nothing}
        onDismiss={dismiss}
        onNothingSeen={() => setNothing(false)}
      />
      {photos.length === 0 ? null : (
        <ol className={styles.photos}>
          {photos.map((photo, i) => (
            <PhotoRow
              key={photo.id}
              photo={photo}
              number={i + 1}
              distance={distances.get(photo.id) ?? null}
              noPlace={noPlace.get(photo.id) ?? "none"}
              onEarlier={() => onChange((now) => movedEarlier(now, photo.id))}
              onRemove={() => onChange((now) => now.filter(({ id }) => id !== photo.id))}
            />
          ))}
        </ol>
      )}
      <p className={parts.hint}>{t.note}</p>
    </section>
  );
};
