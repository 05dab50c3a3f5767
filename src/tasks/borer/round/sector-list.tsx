import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import type { Stop } from "./order-round.ts";
import { isInRound } from "./proposed-round.ts";
import type { RoundChoice } from "./round-choice.ts";
import { type SectorList as ListName, type RoundSector, sectorKey } from "./round-sector.ts";
import { roundTexts } from "./round-texts.ts";
import styles from "./section.module.css";
import listStyles from "./sector-list.module.css";
import { planLine, sectorLine, sectorName } from "./sector-words.ts";
import { VisitMark } from "./visit-mark.tsx";

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
  /** Those in the round by key: they come first, in the order of the visit. */
  readonly stops: ReadonlyMap<string, Stop>;
  readonly onToggle: (key: string) => void;
}

/** Sectors of one result, each with its rate and what it stands on, to be put into the round or taken out. */
export const SectorList = (props: SectorListProps) => {
  const { model, sectors, list, title, choice, proposed, asideOf, stops, onToggle } = props;
  const { locale } = useLocale();
  const t = useTexts(roundTexts);
  const { filter, view } = model;
  if (filter === null) return null;
  const { method } = filter;
  const visit = (sector: RoundSector): number =>
    stops.get(sectorKey(sector))?.number ?? Number.MAX_SAFE_INTEGER;
  const ordered = [...sectors].sort((a, b) => visit(a) - visit(b));
  return (
    <ul className={styles.list} aria-label={t.put(title)}>
      {ordered.map((sector) => {
        const name = sectorName(sector, view.sectors, locale);
        const key = sectorKey(sector);
        const stop = stops.get(key);
        const line = sectorLine(sector, method, locale);
        return (
          <li key={key} className={listStyles.item}>
            <Checkbox
              strong
              label={
                stop ? (
                  <>
                    <VisitMark number={stop.number} task={stop.task} />
                    {name}
                  </>
                ) : (
                  name
                )
              }
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
