import { useLocale } from "../../../../i18n/use-locale.ts";
import type { PlaceRow } from "../model/place-row.ts";
import { placeName, placeTownMarked } from "../model/place-words.ts";
import { PlatformAnswer } from "./platform-answer.tsx";
import styles from "./platform-panel.module.css";

export interface PlatformSummaryProps {
  readonly rows: readonly PlaceRow[];
  readonly chosen: PlaceRow | null;
  readonly onSelect: (key: string) => void;
}

/** What a phone shows before anything is touched: the answer, or what is chosen. */
export const PlatformSummary = ({ rows, chosen, onSelect }: PlatformSummaryProps) => {
  const { locale } = useLocale();
  return (
    <div className={styles.summary}>
      <PlatformAnswer rows={rows} short onSelect={onSelect} />
      {chosen === null ? null : (
        <p className={styles.chosen}>
          {placeName(chosen, locale)}
          <span>{placeTownMarked(chosen, locale)}</span>
        </p>
      )}
    </div>
  );
};
