import { formatDate, formatDateTimeLima } from "../../../../i18n/format-date.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { saveFile } from "../../../../ui/save-file.ts";
import { tableForMachines, tableForPeople } from "../../../export-table.ts";
import { compareTexts } from "../compare-texts.ts";
import type { Compared } from "../model/compare-entries.ts";
import type { CompareView } from "../model/compare-view.ts";
import { compareFacts, compareFoot, compareTable } from "./compare-export-table.ts";

const CSV = "text/csv;charset=utf-8";

/** Hands one file to the person: the entries of the table. */
export const saveChanges = (
  kind: "people" | "machine",
  compared: Compared,
  view: CompareView,
  limit: string | null,
  rows: Uint32Array,
  locale: Locale,
): void => {
  const made = new Date();
  const t = compareTexts[locale];
  const name = `${t.fileName}-${formatDate(made, "en")}`;
  const table = compareTable(compared, rows);
  if (kind === "machine") {
    const text = tableForMachines(table, compareFacts(compared, view, made));
    saveFile(`${name}-${t.data}.csv`, text, CSV);
    return;
  }
  const foot = compareFoot(compared, view, limit, formatDateTimeLima(made, locale), locale);
  saveFile(`${name}.csv`, tableForPeople(table, foot, locale), CSV);
};
