import { findOrganicNeighbours } from "../../../answers/register/organic/answer-organic.ts";
import {
  DEFAULT_ORGANIC_DISTANCE,
  MOST_ORGANIC_DISTANCE,
  type OrganicAnswer,
  type OrganicQuestion,
} from "../../../answers/register/organic/organic-answer.ts";
import { organicStatuses } from "../../../answers/register/organic/organic-status.ts";
import type { Crs } from "../../../geo/crs/crs.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Command, CommandContext, CommandOption, ExitCode } from "../../command.ts";
import { issueRecords } from "../../tell-issues.ts";
import { organicCsv, organicJson } from "./organic-records.ts";
import { pairCommandTexts } from "./pair-command-texts.ts";
import { readRegister } from "./read-register.ts";

type Help = "crs" | "sheet" | "csv" | "json" | "distance" | "transition";

const help = (key: Help) => ({
  "es-PE": pairCommandTexts["es-PE"][key],
  en: pairCommandTexts.en[key],
});

const option = (key: Help, value: string): CommandOption => ({
  type: "string",
  value,
  help: help(key),
});

interface CommandQuestion {
  readonly file: string;
  readonly distance: number;
  readonly transition: OrganicQuestion["transition"];
  readonly crs: Crs | null;
  readonly sheet: string | null;
  readonly csv: string | null;
  readonly json: boolean;
}

/** The question, or the sentence that says what is wrong with the line. */
const questionOf = ({ locale, operands, options }: CommandContext): CommandQuestion | string => {
  const t = pairCommandTexts[locale];
  const [file] = operands;
  if (file === undefined || operands.length > 1) return t.oneFile;
  const text = (name: string): string | null =>
    typeof options[name] === "string" ? (options[name] as string) : null;
  const typed = text("distance");
  const distance = typed === null ? DEFAULT_ORGANIC_DISTANCE : Number(typed);
  if (typed?.trim() === "" || !(distance >= 0 && distance <= MOST_ORGANIC_DISTANCE))
    return t.badDistance(typed ?? "");
  const transition = text("transition") ?? "organic";
  if (transition !== "organic" && transition !== "conventional") return t.badTransition(transition);
  const written = text("crs");
  const crs = written === null ? null : parseCrs(written);
  if (written !== null && crs === null) return t.badCrs(written);
  const csv = text("csv");
  if (csv !== null && !/\.csv$/i.test(csv)) return t.badOut(csv);
  const json = options.json === true;
  return { file, distance, transition, crs, sheet: text("sheet"), csv, json };
};

/** More names than these scroll the answer away; `--json` lists all. */
const MOST_NAMED = 12;

const sentences = (
  answer: OrganicAnswer,
  ids: readonly string[],
  distance: number,
  { locale }: CommandContext,
): readonly string[] => {
  const t = pairCommandTexts[locale];
  const plots = new Set(answer.organic).size;
  const { skipped } = answer;
  const named = skipped.slice(0, MOST_NAMED).map(({ index }) => ids[index]!);
  return [
    t.organic(plots, formatInteger(plots), formatInteger(answer.organic.length), String(distance)),
    t.sides(formatInteger(answer.organicPlots), formatInteger(answer.conventionalPlots)),
    ...(skipped.length > 0
      ? [t.skipped(skipped.length, named.join(", ") + (skipped.length > MOST_NAMED ? " …" : ""))]
      : []),
  ];
};

const run = async (context: CommandContext): Promise<ExitCode> => {
  const t = pairCommandTexts[context.locale];
  const question = questionOf(context);
  const refuse = (sentence: string): ExitCode => {
    context.err(`${sentence}\n`);
    return 2;
  };
  if (typeof question === "string") return refuse(question);
  const { file, distance, transition } = question;
  const { report, register } = await readRegister(context, file, question.crs, question.sheet);
  if (register === null) return refuse(t.noPlots(file));
  const status = organicStatuses(register);
  if (status === null) return refuse(t.noStatus(file));
  const answer = findOrganicNeighbours({
    geometry: register.geometry,
    crs: register.crs,
    status,
    distance,
    transition,
  });
  if (question.json) {
    const issues = issueRecords(report, context);
    const record = organicJson(answer, register, question, issues, context.locale);
    context.out(`${JSON.stringify(record)}\n`);
  } else {
    const { read, accepted, refused } = report.counts;
    context.out(`${t.read(file, read, accepted, refused)}\n`);
    for (const line of sentences(answer, register.ids, distance, context)) context.out(`${line}\n`);
  }
  if (question.csv !== null) {
    await context.writeFile(question.csv, organicCsv(answer, register, question));
    if (!question.json) context.out(`${t.saved(question.csv)}\n`);
  }
  return report.counts.refused > 0 || answer.skipped.length > 0 ? 1 : 0;
};

/** Organic plots with a neighbour that is not, by the shortest distance. */
export const organicCommand: Command = {
  name: "organic",
  usage: { "es-PE": pairCommandTexts["es-PE"].organicUsage, en: pairCommandTexts.en.organicUsage },
  summary: {
    "es-PE": pairCommandTexts["es-PE"].organicSummary,
    en: pairCommandTexts.en.organicSummary,
  },
  options: {
    distance: option("distance", "25"),
    transition: option("transition", "organic|conventional"),
    crs: option("crs", "EPSG:32717"),
    sheet: option("sheet", "Hoja1"),
    csv: option("csv", "vecinas.csv"),
    json: { type: "boolean", help: help("json") },
  },
  run,
};
