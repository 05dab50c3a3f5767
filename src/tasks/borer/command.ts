import type { Dataset } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { readDataset } from "../../intake/intake.ts";
import type { Command, CommandContext, CommandOption, ExitCode } from "../command.ts";
import { issueRecords, tellIssues } from "../tell-issues.ts";
import { answerFiles } from "./command/answer-files.ts";
import { type BorerCommandAnswer, borerAnswer } from "./command/borer-answer.ts";
import { borerQuestion } from "./command/borer-question.ts";
import { commandTexts } from "./command/command-texts.ts";
import { jsonAnswer } from "./command/json-answer.ts";
import { answerSentences } from "./command/sentences.ts";
import { tellHints } from "./command/tell-hints.ts";

type Help = {
  [K in keyof (typeof commandTexts)["es-PE"]]: (typeof commandTexts)["es-PE"][K] extends string
    ? K
    : never;
}[keyof (typeof commandTexts)["es-PE"]];

const help = (key: Help) => ({ "es-PE": commandTexts["es-PE"][key], en: commandTexts.en[key] });

const option = (key: Help, value: string): CommandOption => ({
  type: "string",
  value,
  help: help(key),
});

const save = async (context: CommandContext, answer: BorerCommandAnswer): Promise<void> => {
  const { out, excel, json } = answer.question;
  const { machine, people } = answerFiles(answer, context.locale);
  for (const [path, content] of [[out, machine] as const, [excel, people] as const]) {
    if (path === null) continue;
    await context.writeFile(path, content());
    if (!json) context.out(`${commandTexts[context.locale].saved(path)}\n`);
  }
};

const run = async (context: CommandContext): Promise<ExitCode> => {
  const t = commandTexts[context.locale];
  const refuse = (sentence: string): ExitCode => {
    context.err(`${sentence}\n`);
    return 2;
  };
  const question = borerQuestion(context);
  if (typeof question === "string") return refuse(question);
  const { file, crs } = question;
  const choices: ImportChoices = { kind: "readings", ...(crs && { crs }), ...question.choices };
  const bytes = await context.readFile(file);
  const report = await readDataset({ name: file.replace(/^.*[/\\]/, ""), bytes }, choices);
  tellIssues(report.issues, context);
  tellHints(report.questions, context);
  if (report.dataset === null) return refuse(t.nothingRead(file));
  const dataset: Dataset<"readings"> = { ...report.dataset, kind: "readings" };
  const columns = (report.understood?.columns ?? []).map((one) => one.column);
  const answer = await borerAnswer(question, dataset, columns, context);
  if (typeof answer === "string") return refuse(answer);
  if (question.json) {
    context.out(`${JSON.stringify(jsonAnswer(answer, issueRecords(report, context)))}\n`);
  } else {
    const { read, accepted, refused } = report.counts;
    context.out(`${t.read(file, read, accepted, refused)}\n`);
    for (const line of answerSentences(answer, context.locale)) context.out(`${line}\n`);
  }
  await save(context, answer);
  // A sheet without any coordinates is whole for its groups: nothing was left out of what it can answer.
  const { used, skipped } = answer.hot;
  return report.counts.refused > 0 || (used > 0 && skipped > 0) ? 1 : 0;
};

/** The terminal twin of this task: the same analyses, the same figures. */
export const borerCommand: Command = {
  name: "borer",
  usage: help("usage"),
  summary: help("summary"),
  options: {
    by: option("by", "caserio"),
    band: option("band", "1500"),
    rate: option("rate", "raw"),
    method: option("method", "ramas"),
    period: option("period", "2026-03"),
    cells: option("cells", "1000"),
    threshold: option("threshold", "5"),
    permutations: option("permutations", "999"),
    seed: option("seed", "1"),
    "min-fruits": option("minFruits", "100"),
    "min-neighbours": option("minNeighbours", "2"),
    crs: option("crs", "EPSG:32717"),
    sheet: option("sheet", "Hoja1"),
    swap: { type: "boolean", help: help("swap") },
    repeated: option("repeated", "parts"),
    dates: option("dates", "month-first"),
    out: option("out", "resultado.csv"),
    excel: option("excel", "resultado-excel.csv"),
    json: { type: "boolean", help: help("json") },
  },
  run,
};
