import type { ReactNode } from "react";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { PlaceKey } from "../card/place-key.tsx";
import type { PlaceRow } from "../model/place-row.ts";
import { placeName } from "../model/place-words.ts";
import styles from "./place-list.module.css";

export interface PlaceListProps {
  readonly label: string;
  readonly rows: readonly PlaceRow[];
  readonly chosen: string | null;
  /** A second line under the name; null for none. */
  readonly under: (row: PlaceRow) => ReactNode;
  readonly onSelect: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

/** Element of a row, for the focus to come back to. */
export const rowId = (key: string): string => `lugar-${key}`;

/** Places as buttons: pressing one opens its card and shows it on the map. */
export const PlaceList = ({ label, rows, chosen, under, onSelect, onHover }: PlaceListProps) => {
  const { locale } = useLocale();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <button
            id={rowId(row.key)}
            type="button"
            className={styles.item}
            aria-pressed={row.key === chosen}
            onClick={() => onSelect(row.key)}
            onPointerEnter={() => onHover(row.key)}
            onPointerLeave={() => onHover(null)}
          >
            <span className={styles.key}>
              <PlaceKey row={row} />
            </span>
            <span className={styles.words}>
              <span className={styles.name}>{placeName(row, locale)}</span>
              <span className={styles.under}>{under(row)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
