import { VERSION } from "../../../../domain/version.ts";
import { formatDate, formatDateTimeLima } from "../../../../i18n/format-date.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { saveFile } from "../../../../ui/save-file.ts";
import { tableForMachines, tableForPeople } from "../../../export-table.ts";
import type { PlaceRow } from "../model/place-row.ts";
import { PLATFORM_FILE, SITES_FILE } from "../model/use-places.ts";
import { exportTexts } from "./export-texts.ts";
import { placeExport } from "./place-export.ts";

export type PlaceExportId = "people" | "machine";

const CRS = "WGS84 (EPSG:4326)";
const FILES = `${SITES_FILE}; ${PLATFORM_FILE}`;

/** The list as text, for people or for programs. */
export const placesCsv = (
  id: PlaceExportId,
  rows: readonly PlaceRow[],
  made: Date,
  locale: Locale,
): string => {
  const t = exportTexts[locale];
  const table = placeExport(rows);
  if (id === "machine")
    return tableForMachines(table, {
      files: FILES,
      location: exportTexts.en.locationValue,
      crs: CRS,
      version: VERSION,
      made_at: made.toISOString(),
    });
  return tableForPeople(
    table,
    [
      [t.provenance],
      [t.files, FILES],
      [t.location, t.locationValue],
      [t.crs, CRS],
      [t.made, formatDateTimeLima(made, locale)],
      [t.version, VERSION],
    ],
    locale,
  );
};

/** Hands the list to the person. */
export const savePlaces = (id: PlaceExportId, rows: readonly PlaceRow[], locale: Locale): void => {
  const made = new Date();
  const t = exportTexts[locale];
  const end = id === "machine" ? `-${t.data}` : "";
  saveFile(
    `${t.fileName}-${formatDate(made, "en")}${end}.csv`,
    placesCsv(id, rows, made, locale),
    "text/csv;charset=utf-8",
  );
};
