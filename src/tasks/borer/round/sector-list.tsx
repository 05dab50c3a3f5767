import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import type { Sector } from "../analysis/round/round-answer.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { isInRound, type SectorList as ListName } from "./order-round.ts";
import type { RoundChoice } from "./round-choice.ts";
import { roundTexts } from "./round-texts.ts";
import styles from "./section.module.css";
import listStyles from "./sector-list.module.css";
import { planLine, sectorLine, sectorName } from "./sector-words.ts";

export interface SectorListProps {
  readonly model: BorerModel;
  readonly sectors: readonly Sector[];
  readonly list: ListName;
  /** Heading of the list, spoken with its boxes. */
  readonly title: string;
  readonly choice: RoundChoice;
  readonly onToggle: (name: string) => void;
}

/** Sectors of one result, each with its rate and what it stands on, to be put into the round or taken out. */
export const SectorList = ({ model, sectors, list, title, choice, onToggle }: SectorListProps) => {
  const { locale } = useLocale();
  const t = useTexts(roundTexts);
  const { filter, view } = model;
  if (filter === null) return null;
  const { method } = filter;
  return (
    <ul className={styles.list} aria-label={t.put(title)}>
      {sectors.map((sector) => {
        const name = sectorName(sector.name, view.sectors, locale);
        return (
          <li key={sector.name} className={listStyles.item}>
            <Checkbox
              strong
              label={name}
              checked={isInRound(list, sector.name, choice)}
              onChange={() => onToggle(sector.name)}
              hint={
                <>
                  {sectorLine(sector, method, locale)}
                  {list === "resample" ? (
                    <span className={listStyles.plan}>{planLine(sector, method, locale)}</span>
                  ) : null}
                </>
              }
            />
          </li>
        );
      })}
    </ul>
  );
};
