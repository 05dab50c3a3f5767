import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { farTrials } from "../model/far-trials.ts";
import { listText } from "../model/list-text.ts";
import { placeCounts } from "../model/place-counts.ts";
import type { PlaceRow } from "../model/place-row.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./platform-panel.module.css";

export interface PlatformAnswerProps {
  readonly rows: readonly PlaceRow[];
  /** On a phone the sheet's head has it, shorter. */
  readonly short?: boolean;
  /** Opens what lies outside the map. */
  readonly onSelect: (key: string) => void;
}

/** How much is published, and how sure its places are. */
export const PlatformAnswer = ({ rows, short = false, onSelect }: PlatformAnswerProps) => {
  const { locale } = useLocale();
  const t = panelTexts[locale];
  const { trials, centres, regions, members, activities, doubtful } = placeCounts(rows);
  const names = listText(
    trials.map(({ name }) => name[locale]),
    locale,
  );
  const parts = [
    ...(centres > 0 ? [t.centres(centres, formatInteger(centres))] : []),
    ...(regions > 0 ? [t.regions(regions, formatInteger(regions))] : []),
    ...(members > 0 ? [t.members(members, formatInteger(members))] : []),
    ...(activities > 0 ? [t.activities(activities, formatInteger(activities))] : []),
  ];
  return (
    <div className={short ? styles.short : styles.answer}>
      {trials.length > 0 ? (
        <p className={styles.lead}>
          <strong className={styles.number}>{formatInteger(trials.length)}</strong>{" "}
          <span className={styles.words}>{t.trials(trials.length, names)}</span>
        </p>
      ) : null}
      {farTrials(rows, locale).map(({ key, name: far, words }) => (
        <p key={key} className={styles.far}>
          {words}{" "}
          <Button look="link" onClick={() => onSelect(key)}>
            {t.seeFar(far)}
          </Button>
        </p>
      ))}
      {short ? null : (
        <>
          {parts.length > 0 ? (
            <p className={styles.hint}>{t.also(listText(parts, locale))}</p>
          ) : null}
          <p className={styles.hint}>
            <strong>{t.referential}</strong>
          </p>
          {doubtful.length > 0 ? (
            <p className={styles.hint}>
              {t.toConfirm(
                doubtful.length,
                listText(
                  doubtful.map(({ name }) => name[locale]),
                  locale,
                ),
              )}
            </p>
          ) : null}
        </>
      )}
    </div>
  );
};
