import type { Locale } from "../../../../i18n/locale.ts";
import type { PlaceRow } from "../model/place-row.ts";
import { aroundText, placeTown } from "../model/place-words.ts";
import { cardTexts } from "../texts/card-texts.ts";

/** A question of the card and its answer in a sentence. */
export interface PlaceFact {
  readonly label: string;
  readonly value: string;
}

const whereOf = (row: PlaceRow, locale: Locale): string => {
  const t = cardTexts[locale];
  if (row.places.length === 0) return row.group === "activities" ? t.noPlace : t.noTown;
  return `${placeTown(row, locale)}. ${t.referential}, ${aroundText(row, locale)}.`;
};

/** What the card tells of a place, in order. */
export const placeFacts = (row: PlaceRow, locale: Locale): readonly PlaceFact[] => {
  const t = cardTexts[locale];
  const where = { label: t.where, value: whereOf(row, locale) };
  switch (row.group) {
    case "sites": {
      const { tested, design, who } = row.site;
      return [
        { label: t.tested, value: tested[locale] },
        { label: t.design, value: design[locale] },
        { label: t.who, value: `${who.join(", ")}.` },
        where,
      ];
    }
    case "members":
      return [{ label: t.role, value: row.member.role[locale] }, where];
    case "activities": {
      const { about, who, year } = row.activity;
      return [
        { label: t.about, value: about[locale] },
        { label: t.year, value: String(year) },
        { label: t.who, value: who.length > 0 ? `${who.join(", ")}.` : t.noWho },
        where,
      ];
    }
  }
};

/** What the card says it does not know, with its heading; null where nothing is in doubt. */
export const placeDoubt = (row: PlaceRow, locale: Locale): PlaceFact | null => {
  const t = cardTexts[locale];
  const missing = row.group === "sites" ? row.site.missing : null;
  if (missing !== null) return { label: t.notPublic, value: missing[locale] };
  return row.doubt === null ? null : { label: t.doubt, value: row.doubt[locale] };
};
