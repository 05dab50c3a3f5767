import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import type { Fix } from "../../../position/fix.ts";
import { panelTexts } from "./panel-texts.ts";
import styles from "./where-place.module.css";
import { errorRadius, gpsWords, POOR_M, utmWords } from "./where-words.ts";

export interface WherePlaceProps {
  readonly fix: Fix;
  /** What it is where it is not the place of now. */
  readonly last?: string;
}

/** How exact the position is and its coordinates, dark as on every map: both in the first look. */
export const WherePlace = ({ fix, last }: WherePlaceProps) => {
  const t = useTexts(panelTexts);
  const { locale } = useLocale();
  const poor = radius95(fix.accuracy) > POOR_M;
  return (
    <p className={styles.place}>
      <span className={styles.line}>
        <strong>{gpsWords(fix, locale)}</strong>{" "}
        <span>{last ?? (poor ? t.poorShort : t.declares(errorRadius(fix.accuracy)))}</span>
      </span>
      <span className={styles.utm}>{utmWords(fix.longitude, fix.latitude)}</span>
    </p>
  );
};
