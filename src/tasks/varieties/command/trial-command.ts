import type { Dataset } from "../../../domain/dataset.ts";
import { readDataset } from "../../../intake/intake.ts";
import type { Command, CommandContext, CommandOption, ExitCode } from "../../command.ts";
import { issueRecords, tellIssues } from "../../tell-issues.ts";
import { askTrial } from "./ask-trial.ts";
import { trialCommandTexts } from "./trial-command-texts.ts";
import { trialJson } from "./trial-json.ts";
import { trialQuestion } from "./trial-question.ts";
import { trialSentences } from "./trial-sentences.ts";

type Help = "summary" | "usage" | "response" | "campaign" | "sheet" | "alpha" | "json";

const help = (key: Help) => ({
  "es-PE": trialCommandTexts["es-PE"][key],
  en: trialCommandTexts.en[key],
});

const option = (key: Help, value: string): CommandOption => ({
  type: "string",
  value,
  help: help(key),
});

const run = async (context: CommandContext): Promise<ExitCode> => {
  const { locale } = context;
  const t = trialCommandTexts[locale];
  const refuse = (sentence: string): ExitCode => {
    context.err(`${sentence}\n`);
    return 2;
  };
  const question = trialQuestion(context);
  if (typeof question === "string") return refuse(question);
  const { file, sheet } = question;
  const bytes = await context.readFile(file);
  const report = await readDataset(
    { name: file.replace(/^.*[/\\]/, ""), bytes },
    { kind: "trials", ...(sheet !== null && { sheet }) },
  );
  tellIssues(report.issues, context);
  const trial = report.dataset?.trial;
  if (report.dataset === null || trial === undefined)
    return report.issues.some(({ severity }) => severity === "error")
      ? 2
      : refuse(t.nothingRead(file));
  const dataset: Dataset<"trials"> = { ...report.dataset, kind: "trials" };
  const asked = askTrial(question, dataset, trial, locale);
  if (typeof asked === "string") return refuse(asked);
  if (question.json) {
    context.out(`${JSON.stringify(trialJson(asked, issueRecords(report, context)))}\n`);
  } else {
    const { read, accepted, refused } = report.counts;
    context.out(`${t.read(file, read, accepted, refused)}\n`);
    for (const line of trialSentences(asked, locale)) context.out(`${line}\n`);
  }
  return report.counts.refused > 0 || asked.answer.skipped.length > 0 ? 1 : 0;
};

/** The terminal twin of the tab of local trials: the same analysis, the same figures. */
export const trialCommand: Command = {
  name: "trial",
  usage: help("usage"),
  summary: help("summary"),
  options: {
    response: option("response", "rendimiento_qq_ha"),
    campaign: option("campaign", "2026"),
    sheet: option("sheet", "Hoja1"),
    alpha: option("alpha", "0.05"),
    json: { type: "boolean", help: help("json") },
  },
  run,
};
