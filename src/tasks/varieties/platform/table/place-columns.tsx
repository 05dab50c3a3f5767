import { formatDistance } from "../../../../i18n/format-measure.ts";
import { UNKNOWN } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { TableColumn } from "../../../../ui/table/table-column.ts";
import { PlaceKey } from "../card/place-key.tsx";
import type { PlaceRow } from "../model/place-row.ts";
import {
  citedText,
  placeKind,
  placeName,
  placeTownMarked,
  placeUncertainty,
} from "../model/place-words.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./place-table.module.css";

/** Columns of places; rows are places in `all`. A narrow table leaves out the sources. */
export const placeColumns = (
  all: readonly PlaceRow[],
  locale: Locale,
  narrow: boolean,
): readonly TableColumn[] => {
  const t = panelTexts[locale];
  const of = (row: number): PlaceRow => all[row] as PlaceRow;
  const cited = (row: number): string =>
    of(row)
      .sources.map((source) => citedText(source, locale))
      .join("; ");
  return [
    {
      id: "name",
      header: t.name,
      width: 172,
      grow: 1.4,
      cell: (row) => (
        <span className={styles.named}>
          <span className={styles.key}>
            <PlaceKey row={of(row)} />
          </span>
          <span className={styles.name}>{placeName(of(row), locale)}</span>
        </span>
      ),
      sortKey: (row) => placeName(of(row), locale),
    },
    {
      id: "kind",
      header: t.kind,
      width: 172,
      cell: (row) => placeKind(of(row), locale),
      sortKey: (row) => placeKind(of(row), locale),
    },
    {
      id: "town",
      header: t.town,
      width: 160,
      grow: 1.4,
      cell: (row) => placeTownMarked(of(row), locale),
      // Those without a place have none in the order either.
      sortKey: (row) => (of(row).places.length === 0 ? "" : placeTownMarked(of(row), locale)),
    },
    {
      id: "around",
      header: t.around,
      description: t.aroundWhy,
      align: "end",
      width: 96,
      grow: 0,
      cell: (row) => {
        const size = placeUncertainty(of(row));
        return size === null ? UNKNOWN : formatDistance(size);
      },
      sortKey: (row) => placeUncertainty(of(row)) ?? Number.NaN,
    },
    ...(narrow
      ? []
      : [{ id: "source", header: t.source, width: 126, cell: cited, sortKey: cited }]),
  ];
};
