import { formatDate } from "../../../../i18n/format-date.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { saveFile } from "../../../../ui/save-file.ts";
import { tableForMachines, tableForPeople } from "../../../export-table.ts";
import type { FitSettings } from "../../analysis/fit/fit-query.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { exportTexts } from "./export-texts.ts";
import { fitFacts } from "./fit-facts.ts";
import { fitTable } from "./fit-table.ts";
import { peopleFoot } from "./people-foot.ts";

export type PlotsExportKind = "people" | "machine";

const CSV = "text/csv;charset=utf-8";

/** Hands one file to the person: the plots named by `rows`. */
export const savePlots = (
  kind: PlotsExportKind,
  answered: AnsweredPlots,
  settings: FitSettings,
  rows: Uint32Array,
  locale: Locale,
): void => {
  const made = new Date();
  const t = exportTexts[locale];
  const name = `${t.fileName}-${formatDate(made, "en")}`;
  const table = fitTable(answered, rows);
  if (kind === "machine") {
    const text = tableForMachines(table, fitFacts(answered, settings, made));
    saveFile(`${name}-${t.data}.csv`, text, CSV);
    return;
  }
  const foot = peopleFoot(answered, settings, rows.length, made, locale);
  saveFile(`${name}.csv`, tableForPeople(table, foot, locale), CSV);
};
