import { formatDistance } from "../../../../i18n/format-measure.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { sheetTexts } from "../sheet/sheet-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import { beyondBasemap } from "./beyond-basemap.ts";
import { roughDistance } from "./outside-words.ts";
import { type PlaceRow, TOWN_OF_ORIGIN } from "./place-row.ts";

/** A trial site that the first look of the map does not hold. */
export interface FarTrial {
  readonly key: string;
  readonly name: string;
  /** Where it is instead, counted from the town of San Ignacio. */
  readonly words: string;
}

/** Trial sites wholly beyond the basemap: the answer counts them and the map cannot show them. */
export const farTrials = (rows: readonly PlaceRow[], locale: Locale): readonly FarTrial[] => {
  const origin = rows.find(({ key }) => key === TOWN_OF_ORIGIN)?.places[0] ?? null;
  return rows.flatMap((row): FarTrial[] => {
    const [place] = row.places;
    if (row.group !== "sites" || row.site.kind !== "trial" || place === undefined) return [];
    const beyond = beyondBasemap(place, origin);
    if (beyond?.kind !== "wholly") return [];
    const name = row.name[locale];
    const { from } = beyond;
    const words =
      from === null
        ? panelTexts[locale].far(name)
        : panelTexts[locale].farFrom(
            name,
            formatDistance(roughDistance(from.distance)),
            sheetTexts[locale].directions[from.direction],
          );
    return [{ key: row.key, name, words }];
  });
};
