import { findPairs } from "../../../answers/register/pairs/answer-pairs.ts";
import type { PairAnswer } from "../../../answers/register/pairs/pair-answer.ts";
import { type PairKind, pairKind } from "../../../answers/register/pairs/pair-kind.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Crs } from "../../../geo/crs/crs.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Command, CommandContext, CommandOption, ExitCode } from "../../command.ts";
import { issueRecords } from "../../tell-issues.ts";
import { duplicatesCsv, duplicatesJson } from "./duplicates-records.ts";
import { pairCommandTexts } from "./pair-command-texts.ts";
import { type ReadRegister, readRegister } from "./read-register.ts";

type Help = "crs" | "bCrs" | "sheet" | "csv" | "json";

const help = (key: Help) => ({
  "es-PE": pairCommandTexts["es-PE"][key],
  en: pairCommandTexts.en[key],
});

const option = (key: Help, value: string): CommandOption => ({
  type: "string",
  value,
  help: help(key),
});

interface DuplicatesQuestion {
  readonly files: readonly [string] | readonly [string, string];
  readonly crs: readonly (Crs | null)[];
  readonly sheet: string | null;
  readonly csv: string | null;
  readonly json: boolean;
}

/** The question, or the sentence that says what is wrong with the line. */
const questionOf = ({ locale, operands, options }: CommandContext): DuplicatesQuestion | string => {
  const t = pairCommandTexts[locale];
  const [first, second] = operands;
  if (first === undefined || operands.length > 2) return t.files;
  const text = (name: string): string | null =>
    typeof options[name] === "string" ? (options[name] as string) : null;
  const written = [text("crs"), text("b-crs") ?? text("crs")];
  const crs = written.map((word) => (word === null ? null : parseCrs(word)));
  const strange = written.find((word, k) => word !== null && crs[k] === null);
  if (typeof strange === "string") return t.badCrs(strange);
  const csv = text("csv");
  if (csv !== null && !/\.csv$/i.test(csv)) return t.badOut(csv);
  return {
    files: second === undefined ? [first] : [first, second],
    crs,
    sheet: text("sheet"),
    csv,
    json: options.json === true,
  };
};

const sentences = (answer: PairAnswer, context: CommandContext): readonly string[] => {
  const t = pairCommandTexts[context.locale];
  const counts: Record<PairKind, number> = { same: 0, within: 0, overlap: 0, sliver: 0 };
  answer.first.forEach((_, k) => {
    counts[pairKind(answer, k)]++;
  });
  const of = (kind: PairKind) => formatInteger(counts[kind]);
  const pairs = answer.first.length;
  const twins = answer.twins.length;
  const skipped = answer.skippedFirst.length + answer.skippedSecond.length;
  return [
    t.pairs(pairs, formatInteger(pairs)),
    ...(pairs > 0 ? [t.kinds(of("same"), of("within"), of("overlap"), of("sliver"))] : []),
    ...(twins > 0 ? [t.twins(twins, formatInteger(twins))] : []),
    ...(skipped > 0 ? [t.points(skipped, formatInteger(skipped))] : []),
  ];
};

const run = async (context: CommandContext): Promise<ExitCode> => {
  const t = pairCommandTexts[context.locale];
  const question = questionOf(context);
  if (typeof question === "string") {
    context.err(`${question}\n`);
    return 2;
  }
  const reads: ReadRegister[] = [];
  for (const [k, file] of question.files.entries())
    reads.push(await readRegister(context, file, question.crs[k] ?? null, question.sheet));
  const registers: Dataset<"plots">[] = [];
  for (const { file, register } of reads) {
    if (register === null) {
      context.err(`${t.noPlots(file)}\n`);
      return 2;
    }
    registers.push(register);
  }
  const [first, second] = registers as [Dataset<"plots">, Dataset<"plots">?];
  const answer = findPairs({
    first: { geometry: first.geometry, crs: first.crs },
    second: second ? { geometry: second.geometry, crs: second.crs } : null,
    datumTwins: true,
  });
  if (question.json) {
    const issues = reads.map(({ report }) => issueRecords(report, context));
    const record = duplicatesJson(answer, first, second ?? first, issues, context.locale);
    context.out(`${JSON.stringify(record)}\n`);
  } else {
    for (const { file, report } of reads) {
      const { read, accepted, refused } = report.counts;
      context.out(`${t.read(file, read, accepted, refused)}\n`);
    }
    for (const line of sentences(answer, context)) context.out(`${line}\n`);
  }
  if (question.csv !== null) {
    await context.writeFile(question.csv, duplicatesCsv(answer, first, second ?? first));
    if (!question.json) context.out(`${t.saved(question.csv)}\n`);
  }
  return reads.some(({ report }) => report.counts.refused > 0) ? 1 : 0;
};

/** Every pair of overlapping plots, and those that fit once one is read in the other datum. */
export const duplicatesCommand: Command = {
  name: "duplicates",
  usage: {
    "es-PE": pairCommandTexts["es-PE"].duplicatesUsage,
    en: pairCommandTexts.en.duplicatesUsage,
  },
  summary: {
    "es-PE": pairCommandTexts["es-PE"].duplicatesSummary,
    en: pairCommandTexts.en.duplicatesSummary,
  },
  options: {
    crs: option("crs", "EPSG:32717"),
    "b-crs": option("bCrs", "EPSG:32717"),
    sheet: option("sheet", "Hoja1"),
    csv: option("csv", "pares.csv"),
    json: { type: "boolean", help: help("json") },
  },
  run,
};
