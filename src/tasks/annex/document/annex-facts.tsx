import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { walkedMarkOf } from "../../../domain/register/walked-cells.ts";
import { formatMetres } from "../../../i18n/format-measure.ts";
import { formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import { classNames } from "../../../ui/class-names.ts";
import styles from "./annex-facts.module.css";
import { numberList } from "./number-list.ts";
import { districtText } from "./own-words.ts";
import { paperTexts } from "./texts/paper-texts.ts";
import { formatWallClock } from "./wall-clock.ts";

export interface AnnexFactsProps {
  readonly register: Dataset<"plots">;
  readonly index: number;
  readonly entry: AnnexEntry | null;
  readonly locale: Locale;
}

/** The photos by the numbers they have on the paper. */
const photosText = (entry: AnnexEntry | null, locale: Locale): string => {
  const photos = entry?.photos ?? [];
  return photos.length === 0
    ? paperTexts[locale].noPhotos
    : numberList(
        photos.map((_, i) => i + 1),
        locale,
      );
};

/** Whether it is what the device said on the walk of this plot. */
const isDeclared = (metres: number | null, register: Dataset<"plots">, index: number): boolean =>
  metres !== null && walkedMarkOf(register.properties[index])?.declaredM === metres;

/**
 * The error as it was noted. Where it is the one the device declared on the walk it is told as such, with the radius of 95 of
 * 100 positions that all screens show; a value that was typed says no more than it says.
 */
export const gpsText = (
  metres: number,
  register: Dataset<"plots">,
  index: number,
  locale: Locale,
): string => {
  const written = `±${formatNumber(metres, Number.isInteger(metres) ? 0 : 1)} m`;
  return isDeclared(metres, register, index)
    ? paperTexts[locale].gpsDeclared(written, `±${formatMetres(radius95(metres), 0)}`)
    : written;
};

/** What was noted of the check, in two lines of three: date, place, activity, occupation, photos, error. */
export const AnnexFacts = ({ register, index, entry, locale }: AnnexFactsProps) => {
  const t = paperTexts[locale];
  const checked = entry?.checkedAt ?? "";
  const gps = entry?.gpsErrorM ?? null;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t.when, checked === "" ? "" : t.lima(formatWallClock(checked, locale))],
    [t.district, districtText(register, index, locale) || t.notRecorded],
    [t.activity, entry?.activity || t.notRecordedF],
    [t.occupied, entry?.occupiedSince || t.notRecordedF],
    [t.photos, photosText(entry, locale)],
    [t.gps, gps === null ? t.notRecorded : gpsText(gps, register, index, locale)],
  ];
  return (
    <dl className={classNames(styles.facts, isDeclared(gps, register, index) && styles.walked)}>
      {facts.map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={value === "" ? styles.blank : styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
