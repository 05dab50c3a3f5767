import { useEffect, useState } from "react";
import { formatDegrees } from "../../../i18n/format-coordinate.ts";
import type { Locale } from "../../../i18n/locale.ts";
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

/** A photo as it was taken, with number, name, hour and position as its own file has them. */
export const PhotoFigure = ({
  placed,
  locale,
}: {
  readonly placed: PlacedPhoto;
  readonly locale: Locale;
}) => {
  const t = paperTexts[locale];
  const { number, photo } = placed;
  const address = useAddress(photo.picture);
  const name = t.photo(String(number));
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
        <span className={styles.hash}>{t.photoHash(photo.sha256)}</span>
      </figcaption>
    </figure>
  );
};
