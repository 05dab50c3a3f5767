import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import styles from "./annex-facts.module.css";
import { districtText } from "./own-words.ts";
import { paperTexts } from "./texts/paper-texts.ts";
import { formatWallClock } from "./wall-clock.ts";

export interface AnnexFactsProps {
  readonly register: Dataset<"plots">;
  readonly index: number;
  readonly entry: AnnexEntry | null;
  readonly locale: Locale;
}

const NAMES_SHOWN = 4;

/** `IMG_014.jpg` as a ranger calls it: without what the computer added. */
const photoName = (name: string): string => name.replace(/\.[a-z]{3,4}$/i, "");

/** The first photos by name, and how many more. */
export const photosText = (entry: AnnexEntry | null, locale: Locale): string => {
  const t = paperTexts[locale];
  const names = (entry?.photos ?? []).map(({ name }) => photoName(name));
  if (names.length === 0) return t.noPhotos;
  const rest = names.length - NAMES_SHOWN;
  const shown = names.slice(0, NAMES_SHOWN).join(", ");
  return rest > 0 ? `${shown} ${t.morePhotos(formatInteger(rest))}` : shown;
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
    [
      t.gps,
      gps === null ? t.notRecorded : `±${formatNumber(gps, Number.isInteger(gps) ? 0 : 1)} m`,
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={value === "" ? styles.blank : styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
