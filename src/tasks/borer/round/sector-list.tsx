import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import { isInRound } from "./proposed-round.ts";
import type { RoundChoice } from "./round-choice.ts";
import { type SectorList as ListName, type RoundSector, sectorKey } from "./round-sector.ts";
import { roundTexts } from "./round-texts.ts";
import styles from "./section.module.css";
import listStyles from "./sector-list.module.css";
import { planLine, sectorLine, sectorName } from "./sector-words.ts";

export interface SectorListProps {
  readonly model: BorerModel;
  readonly sectors: readonly RoundSector[];
  readonly list: ListName;
  /** Heading of the list, spoken with its boxes. */
  readonly title: string;
  readonly choice: RoundChoice;
  readonly proposed: ReadonlySet<string>;
  /** Words of the sector a point is of, by the point's name. */
  readonly asideOf?: (sector: RoundSector) => string;
  readonly onToggle: (key: string) => void;
}

/** Sectors of one result, each with its rate and what it stands on, to be put into the round or taken out. */
export const SectorList = (props: SectorListProps) => {
  const { model, sectors, list, title, choice, proposed, asideOf, onToggle } = props;
  const { locale } = useLocale();
  const t = useTexts(roundTexts);
  const { filter, view } = model;
  if (filter === null) return null;
  const { method } = filter;
  return (
    <ul className={styles.list} aria-label={t.put(title)}>
      {sectors.map((sector) => {
        const name = sectorName(sector, view.sectors, locale);
        const key = sectorKey(sector);
        const line = sectorLine(sector, method, locale);
        return (
          <li key={key} className={listStyles.item}>
            <Checkbox
              strong
              label={name}
              checked={isInRound(proposed, key, choice)}
              onChange={() => onToggle(key)}
              hint={
                <>
                  {asideOf ? t.hotPointOf(line, asideOf(sector)) : line}
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
