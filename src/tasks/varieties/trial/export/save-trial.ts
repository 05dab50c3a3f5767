import { formatDate, formatDateTimeLima } from "../../../../i18n/format-date.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { saveFile } from "../../../../ui/save-file.ts";
import { type ExportTable, tableForMachines, tableForPeople } from "../../../export-table.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { exportTexts } from "../texts/export-texts.ts";
import {
  type AnsweredTrial,
  anovaExport,
  meansExport,
  pairsExport,
  plotsExport,
  trialFacts,
} from "./trial-export.ts";

export const TRIAL_TABLES = ["means", "anova", "pairs", "plots"] as const;
type TrialTable = (typeof TRIAL_TABLES)[number];
export type TrialExportId = `people-${TrialTable}` | `machine-${TrialTable}`;

const CSV = "text/csv;charset=utf-8";

const TABLES: Readonly<Record<TrialTable, (answered: AnsweredTrial) => ExportTable<unknown>>> = {
  means: meansExport,
  anova: anovaExport,
  pairs: pairsExport,
  plots: plotsExport,
};

/** Lines under a table: the file, the choices and the method, as name and value. */
const peopleFoot = (
  { dataset: { provenance }, answer, scope, made }: AnsweredTrial,
  version: string,
  locale: Locale,
): readonly (readonly string[])[] => {
  const t = exportTexts[locale];
  return [
    [t.provenance],
    ...(provenance.sample ? [[t.sample, t.sampleNote]] : []),
    [t.file, provenance.name],
    ["SHA-256", provenance.sha256],
    [t.records, t.recordsValue(provenance.read, provenance.accepted)],
    [t.response, scope.response],
    ...(scope.campaign === null ? [] : [[t.campaign, scope.campaign]]),
    [t.alpha, String(answer.alpha)],
    [t.method, t.methodValue],
    [t.made, formatDateTimeLima(made, locale)],
    [t.version, version],
  ];
};

/** One table as text, for people or for programs. */
export const trialCsv = (id: TrialExportId, answered: AnsweredTrial, locale: Locale): string => {
  const [audience, name] = id.split("-") as ["people" | "machine", TrialTable];
  const table = TABLES[name](answered);
  const facts = trialFacts(answered);
  return audience === "machine"
    ? tableForMachines(table, facts)
    : tableForPeople(table, peopleFoot(answered, String(facts.version), locale), locale);
};

/** Hands one file to the person; nothing where there is no answer. */
export const saveTrial = (id: TrialExportId, model: TrialModel, locale: Locale): void => {
  const { dataset, answered, scope, response, plots } = model;
  if (answered.value === null || scope === null || response === null) return;
  const made = new Date();
  const t = exportTexts[locale];
  const [audience, name] = id.split("-") as ["people" | "machine", TrialTable];
  const file = `${t.fileNames[name]}-${formatDate(made, "en")}${audience === "machine" ? `-${t.data}` : ""}.csv`;
  saveFile(
    file,
    trialCsv(id, { dataset, answer: answered.value, scope, response, plots, made }, locale),
    CSV,
  );
};
