import { formatDistance } from "../../../../i18n/format-measure.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { beyondBasemap } from "../model/beyond-basemap.ts";
import type { PlaceRow } from "../model/place-row.ts";
import styles from "./outside-note.module.css";
import { sheetTexts } from "./sheet-texts.ts";

/** Distances to places good to some kilometres are told to ten. */
const STEP = 10_000;
/** Zone of the map's grid. */
const GRID_ZONE = 17;

export interface OutsideNoteProps {
  readonly row: PlaceRow;
  /** The site that distances are counted from. */
  readonly origin: PlaceRow | null;
}

/** On the map: that the chosen place lies where the basemap has nothing, and where that is. */
export const OutsideNote = ({ row, origin }: OutsideNoteProps) => {
  const { locale } = useLocale();
  const t = sheetTexts[locale];
  const [place] = row.places;
  const beyond = place ? beyondBasemap(place, origin?.places[0] ?? null) : null;
  if (beyond === null) return null;
  const name = row.name[locale];
  if (beyond.kind === "partly")
    return (
      <p className={styles.note}>
        <strong>{t.partly(name)}</strong>
        <span>{t.partlyLacks}</span>
      </p>
    );
  const { from, zone } = beyond;
  return (
    <p className={styles.note}>
      <strong>{t.outside(name)}</strong>
      {from === null ? null : (
        <span>
          {t.outsideFrom(
            formatDistance(Math.round(from.distance / STEP) * STEP),
            t.directions[from.direction],
          )}
        </span>
      )}
      <span>{t.outsideLacks}</span>
      {zone === GRID_ZONE ? null : <span>{t.outsideZone(`${zone}S`)}</span>}
    </p>
  );
};
