import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Icon } from "../../../../ui/icon/icon.tsx";
import type { PlotsFilter } from "../model/plots-view.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import styles from "./filter-chips.module.css";
import { filterWords } from "./filter-words.ts";

export interface FilterChipsProps {
  readonly filter: PlotsFilter;
  readonly onChange: (filter: PlotsFilter) => void;
}

/** The conditions in force; a press takes one away. */
export const FilterChips = ({ filter, onChange }: FilterChipsProps) => {
  const { locale } = useLocale();
  const t = useTexts(paneTexts);
  const words = filterWords(filter, locale);
  if (words.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t.inForce}>
      {words.map(({ id, label, without }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t.takeAway(label)}
            onClick={() => onChange(without)}
          >
            <span>{label}</span>
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
};
