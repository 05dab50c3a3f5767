import { useEffect, useState } from "react";
import { formatDegrees } from "../../../i18n/format-coordinate.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { FAR_FROM_PLOT_M } from "../photos/photo-distance.ts";
import styles from "./photo-figure.module.css";
import type { PlacedPhoto } from "./placed-photos.ts";
import { paperTexts } from "./texts/paper-texts.ts";
import { formatWallClock } from "./wall-clock.ts";

/** An address of the picture for as long as it stands on the page. */
const useAddress = (picture: Blob): string | null => {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address;
};

const placeText = ({ at, photo: { place } }: PlacedPhoto, locale: Locale): string => {
  if (at) return `E ${at[0].toFixed(0)} N ${at[1].toFixed(0)}`;
  return place ? formatDegrees(place.lat, place.lon) : paperTexts[locale].noPlace;
};

/** How far a photo was taken from the plot where it was taken far off it, and that it is not on the sketch where it is not. */
export const awayText = ({ awayM }: PlacedPhoto, onSketch: boolean, locale: Locale): string => {
  const t = paperTexts[locale];
  if (awayM === null || (onSketch && awayM <= FAR_FROM_PLOT_M)) return "";
  const away = Number.isFinite(awayM) ? t.photoAway(formatDistance(awayM)) : t.photoElsewhere;
  return onSketch ? away : `${away}, ${t.photoOffSketch}`;
};

/** A photo as it was taken, with number, name, hour and position as its own file has them. */
export const PhotoFigure = ({
  placed,
  onSketch,
  locale,
}: {
  readonly placed: PlacedPhoto;
  readonly onSketch: boolean;
  readonly locale: Locale;
}) => {
  const t = paperTexts[locale];
  const { number, photo } = placed;
  const address = useAddress(photo.picture);
  const name = t.photo(String(number));
  const away = awayText(placed, onSketch, locale);
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        {address ? <img className={styles.picture} src={address} alt={name} /> : null}
      </div>
      <figcaption className={styles.caption}>
        <strong>{name}</strong> {photo.name}
        <br />
        {photo.takenAt === null ? t.noClock : t.cameraClock(formatWallClock(photo.takenAt, locale))}
        <br />
        {placeText(placed, locale)}
        {away === "" ? null : <strong className={styles.away}>{away}</strong>}
        <span className={styles.hash}>{t.photoHash(photo.sha256)}</span>
      </figcaption>
    </figure>
  );
};
