import { formatDistance } from "../../../../i18n/format-measure.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { sheetTexts } from "../sheet/sheet-texts.ts";
import { beyondBasemap } from "./beyond-basemap.ts";
import type { PlaceRow } from "./place-row.ts";

/** Distances to places good to some kilometres are told to ten. */
const STEP = 10_000;
export const roughDistance = (metres: number): number => Math.round(metres / STEP) * STEP;
/** Zone of the map's grid. */
const GRID_ZONE = 17;

export interface OutsideWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * That a place lies where the basemap has nothing, and where that is; null where the basemap holds all of it.
 *
 * @param origin The site whose town distances are counted from.
 */
export const outsideWords = (
  row: PlaceRow,
  origin: PlaceRow | null,
  locale: Locale,
): OutsideWords | null => {
  const t = sheetTexts[locale];
  const [place] = row.places;
  const beyond = place ? beyondBasemap(place, origin?.places[0] ?? null) : null;
  if (beyond === null) return null;
  const name = row.name[locale];
  if (beyond.kind === "partly") return { title: t.partly(name), lines: [t.partlyLacks] };
  const { from, zone } = beyond;
  return {
    title: t.outside(name),
    lines: [
      ...(from === null
        ? []
        : [
            t.outsideFrom(
              formatDistance(roughDistance(from.distance)),
              t.directions[from.direction],
            ),
          ]),
      t.outsideLacks,
      ...(zone === GRID_ZONE ? [] : [t.outsideZone(`${zone}S`)]),
    ],
  };
};
