import type { Dataset } from "../../../domain/dataset.ts";
import { nameBook } from "../../../domain/varieties/name-book.ts";
import { nearestNames } from "../../../domain/varieties/nearest-names.ts";
import type { Command, CommandContext, CommandOption, ExitCode } from "../../command.ts";
import { tableForMachines, tableForPeople } from "../../export-table.ts";
import { issueRecords } from "../../tell-issues.ts";
import { fitVarieties } from "../analysis/fit/fit-varieties.ts";
import { plotWords } from "../model/plot-words.ts";
import { fitFacts } from "../plots/export/fit-facts.ts";
import { fitTable } from "../plots/export/fit-table.ts";
import { peopleFoot } from "../plots/export/people-foot.ts";
import { entryStarts } from "../plots/model/entries-of-plots.ts";
import { fitSummary } from "../plots/model/fit-summary.ts";
import type { AnsweredPlots } from "../plots/model/use-plots-model.ts";
import { altitudeNotices } from "./altitude-notices.ts";
import { varietiesCommandTexts } from "./varieties-command-texts.ts";
import { readCatalogueInUse, readHeights, readRegister } from "./varieties-inputs.ts";
import { varietiesJson } from "./varieties-json.ts";
import { type VarietiesQuestion, varietiesQuestion } from "./varieties-question.ts";
import { varietiesSentences } from "./varieties-sentences.ts";

type Help = {
  [K in keyof (typeof varietiesCommandTexts)["es-PE"]]: (typeof varietiesCommandTexts)["es-PE"][K] extends string
    ? K
    : never;
}[keyof (typeof varietiesCommandTexts)["es-PE"]];

const help = (key: Help) => ({
  "es-PE": varietiesCommandTexts["es-PE"][key],
  en: varietiesCommandTexts.en[key],
});

const option = (key: Help, value: string, multiple = false): CommandOption => ({
  type: "string",
  value,
  multiple,
  help: help(key),
});

/** The first name given with --same that the catalogue does not have, said in a sentence; null where it has them all. */
const strangeName = (
  names: readonly string[],
  { settings }: VarietiesQuestion,
  context: CommandContext,
): string | null => {
  const book = nameBook(names, {});
  const strange = Object.values(settings.equivalences).find((name) => book.find(name) < 0);
  const t = varietiesCommandTexts[context.locale];
  return strange === undefined
    ? null
    : t.notInCatalogue(strange, nearestNames(names)(strange).join(` ${t.or} `));
};

const save = async (
  context: CommandContext,
  { csv, excel, json, settings }: VarietiesQuestion,
  answered: AnsweredPlots,
  made: Date,
): Promise<void> => {
  const { locale } = context;
  const { plots } = answered.answer;
  const table = fitTable(answered, answered.answer.plotVerdict.keys());
  const files = [
    [csv, () => tableForMachines(table, fitFacts(answered, settings, made))],
    [
      excel,
      () => tableForPeople(table, peopleFoot(answered, settings, plots, made, locale), locale),
    ],
  ] as const;
  for (const [path, content] of files) {
    if (path === null) continue;
    await context.writeFile(path, content());
    if (!json) context.out(`${varietiesCommandTexts[locale].saved(path)}\n`);
  }
};

const run = async (context: CommandContext): Promise<ExitCode> => {
  const { locale } = context;
  const t = varietiesCommandTexts[locale];
  const refuse = (sentence: string): ExitCode => {
    context.err(`${sentence}\n`);
    return 2;
  };
  const question = varietiesQuestion(context);
  if (typeof question === "string") return refuse(question);
  const { settings } = question;
  const catalogue = await readCatalogueInUse(context, question.catalogue);
  if (typeof catalogue === "string") return refuse(catalogue);
  const { varieties } = catalogue;
  const strange = strangeName(
    varieties.map(({ name }) => name),
    question,
    context,
  );
  if (strange !== null) return refuse(strange);
  const report = await readRegister(context, question);
  if (report.dataset === null) return refuse(t.nothingRead(question.file));
  const register: Dataset<"plots"> = { ...report.dataset, kind: "plots" };
  const answer = await fitVarieties(
    {
      ...plotWords(register),
      catalogue: varieties,
      heights: await readHeights(context),
      settings,
    },
    { signal: new AbortController().signal, progress: () => undefined },
  );
  const answered: AnsweredPlots = {
    register,
    catalogue,
    answer,
    start: entryStarts(answer),
    summary: fitSummary(answer),
  };
  const made = new Date();
  // Beside the answer, which says some of it too: an answer kept in a file must not hide what to look at.
  const doubts = altitudeNotices(answered, settings, locale);
  for (const { sentence } of doubts) context.err(`${sentence}\n`);
  if (question.json) {
    const issues = issueRecords(report, context);
    context.out(`${JSON.stringify(varietiesJson(answered, settings, made, issues, doubts))}\n`);
  } else {
    const { read, accepted, refused } = report.counts;
    context.out(`${t.read(question.file, read, accepted, refused)}\n`);
    for (const line of varietiesSentences(answered, settings, locale)) context.out(`${line}\n`);
  }
  await save(context, question, answered, made);
  return report.counts.refused > 0 ? 1 : 0;
};

/** The terminal twin of the tab of plots: the same comparison, the same figures. */
export const varietiesCommand: Command = {
  name: "varieties",
  usage: help("usage"),
  summary: help("summary"),
  options: {
    catalogue: option("catalogue", "catalogo.csv"),
    warming: option("warming", "1"),
    lapse: option("lapse", "6.5"),
    "register-error": option("registerError", "15"),
    "relief-error": option("reliefError", "30"),
    same: option("same", "catimor=Catimor 129", true),
    crs: option("crs", "EPSG:32717"),
    sheet: option("sheet", "Hoja1"),
    csv: option("csv", "resultado.csv"),
    excel: option("excel", "resultado-excel.csv"),
    json: { type: "boolean", help: help("json") },
  },
  run,
};
