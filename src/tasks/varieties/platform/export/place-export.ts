import type { ReferencePlace } from "../../../../domain/platform/reference-place.ts";
import type { TwoLanguages } from "../../../../domain/two-languages.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { ExportColumn, ExportTable } from "../../../export-table.ts";
import type { PlaceRow } from "../model/place-row.ts";
import { citedText, placeKind } from "../model/place-words.ts";
import { placeTexts } from "../texts/place-texts.ts";
import { exportHeads, exportTexts } from "./export-texts.ts";

/** A row at one of its places; one record for what has none. */
export interface PlaceRecord {
  readonly row: PlaceRow;
  readonly place: ReferencePlace | null;
}

const aboutOf = (row: PlaceRow): TwoLanguages => {
  switch (row.group) {
    case "sites":
      return row.site.tested;
    case "members":
      return row.member.role;
    case "activities":
      return row.activity.about;
  }
};

const whoOf = (row: PlaceRow): readonly string[] => {
  if (row.group === "sites") return row.site.who;
  return row.group === "activities" ? row.activity.who : [];
};

const kindOf = (row: PlaceRow): string => {
  if (row.group === "sites") return row.site.kind;
  return row.group === "members" ? row.member.kind : "activity";
};

/** A sentence of the data: Spanish for programs, the screen's language for people; null where there is none. */
const sentence = (
  key: string,
  head: ExportColumn<PlaceRecord>["head"],
  of: (record: PlaceRecord) => TwoLanguages | null,
): ExportColumn<PlaceRecord> => ({
  key,
  head,
  value: (record) => of(record)?.["es-PE"] ?? null,
  words: (record, locale) => of(record)?.[locale] ?? exportTexts[locale].none,
});

/** Degrees of the point where it is drawn: its place is good to a kilometre at best. */
const DECIMALS = 4;

/** All that the tab lists, with its sources and how far each may be from its point. */
export const placeExport = (rows: readonly PlaceRow[]): ExportTable<PlaceRecord> => ({
  rows: rows.flatMap((row): PlaceRecord[] =>
    row.places.length === 0 ? [{ row, place: null }] : row.places.map((place) => ({ row, place })),
  ),
  columns: [
    {
      key: "group",
      head: exportHeads.group,
      value: ({ row }) => row.group,
      words: ({ row }, locale) => placeTexts[locale].groups[row.group],
    },
    {
      key: "kind",
      head: exportHeads.kind,
      value: ({ row }) => kindOf(row),
      words: ({ row }, locale) => placeKind(row, locale),
    },
    sentence("name", exportHeads.name, ({ row }) => row.name),
    sentence("town_or_area", exportHeads.place, ({ place }) => place?.at ?? null),
    {
      key: "town_confirmed",
      head: exportHeads.confirmed,
      value: ({ row, place }) => (place === null ? null : row.doubt === null),
      words: ({ row, place }, locale) => {
        const t = exportTexts[locale];
        return place === null ? t.none : row.doubt === null ? t.yes : t.no;
      },
    },
    {
      key: "lon",
      head: exportHeads.lon,
      value: ({ place }) => place?.lon ?? null,
      decimals: DECIMALS,
    },
    {
      key: "lat",
      head: exportHeads.lat,
      value: ({ place }) => place?.lat ?? null,
      decimals: DECIMALS,
    },
    {
      key: "within_m",
      head: exportHeads.around,
      value: ({ place }) => place?.uncertaintyM ?? null,
    },
    sentence("about", exportHeads.about, ({ row }) => aboutOf(row)),
    sentence("design", exportHeads.design, ({ row }) =>
      row.group === "sites" ? row.site.design : null,
    ),
    {
      key: "who",
      head: exportHeads.who,
      value: ({ row }) => whoOf(row).join("; ") || null,
      words: ({ row }, locale) => whoOf(row).join("; ") || exportTexts[locale].none,
    },
    sentence("not_known", exportHeads.doubt, ({ row }) =>
      row.group === "sites" ? row.site.missing : row.doubt,
    ),
    {
      key: "source",
      head: exportHeads.source,
      value: ({ row }) => citedIn(row, "es-PE"),
      words: ({ row }, locale) => citedIn(row, locale),
    },
    {
      key: "link",
      head: exportHeads.url,
      value: ({ row }) => linksOf(row) || null,
      words: ({ row }, locale) => linksOf(row) || exportTexts[locale].none,
    },
  ],
});

const citedIn = (row: PlaceRow, locale: Locale): string =>
  row.sources.map((source) => `${citedText(source, locale)}: ${source.title}`).join("; ");

const linksOf = (row: PlaceRow): string => row.sources.flatMap(({ url }) => url ?? []).join(" ");
