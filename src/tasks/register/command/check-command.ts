import type {
  CheckSettings,
  RegisterCheckAnswer,
} from "../../../answers/register/register-check.ts";
import type { ImportChoices } from "../../../domain/import-choices.ts";
import type { Issue } from "../../../domain/issue/issue.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { readDataset } from "../../../intake/intake.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import type { Command, CommandContext, CommandOption, ExitCode } from "../../command.ts";
import { tellIssues } from "../../tell-issues.ts";
import { terminalSentence } from "../../terminal-sentence.ts";
import { askRecords } from "./ask-records.ts";
import { checkCommandTexts } from "./check-command-texts.ts";
import { checkJson, repairRecords } from "./check-records.ts";
import { settingsOf } from "./check-settings-options.ts";
import { terminalCheck } from "./terminal-check.ts";

type Help =
  | "area"
  | "altitude"
  | "distance"
  | "point"
  | "crs"
  | "datum"
  | "sheet"
  | "json"
  | "usage"
  | "summary";

const help = (key: Help) => ({
  "es-PE": checkCommandTexts["es-PE"][key],
  en: checkCommandTexts.en[key],
});

const option = (key: Help, value: string): CommandOption => ({
  type: "string",
  value,
  help: help(key),
});

interface CheckQuestion {
  readonly file: string;
  readonly choices: ImportChoices;
  readonly settings: CheckSettings;
}

/** File and choices, or the sentence that says what is wrong with the line. */
function questionOf({ locale, operands, options }: CommandContext): CheckQuestion | string {
  const t = checkCommandTexts[locale];
  const [file] = operands;
  if (file === undefined || operands.length > 1) return t.oneFile;
  const { crs: written, datum: typed, sheet } = options;
  const datum = typeof typed === "string" ? typed.toUpperCase() : typed;
  const crs = typeof written === "string" ? parseCrs(written) : null;
  if (typeof written === "string" && crs === null) return t.badCrs(written);
  if (datum !== undefined && datum !== "WGS84" && datum !== "PSAD56") {
    return t.badDatum(String(typed));
  }
  const settings = settingsOf(options, locale);
  if (typeof settings === "string") return settings;
  return {
    file,
    settings,
    choices: {
      ...(crs && { crs }),
      ...(datum !== undefined && { datum }),
      ...(typeof sheet === "string" && { sheet }),
    },
  };
}

/** The file as what it holds. A few large polygons look like areas: of a register they are plots. */
async function readAsRegister(
  file: { readonly name: string; readonly bytes: Uint8Array },
  choices: ImportChoices,
): Promise<IntakeReport> {
  const report = await readDataset(file, choices);
  const { dataset, suggestedKind } = report;
  return (dataset?.kind ?? suggestedKind) === "areas"
    ? readDataset(file, { ...choices, kind: "plots" })
    : report;
}

/** More sentences than these scroll the answer away; `--json` lists all. */
const MOST_TOLD = 20;

function say(
  report: IntakeReport,
  check: RegisterCheckAnswer | null,
  { locale, out }: CommandContext,
): void {
  const t = checkCommandTexts[locale];
  const doubts = check?.issues ?? [];
  const { lines, accepted, refused } = report.counts;
  const looked = flaggedRows(report, doubts);
  const [a, b, c, d] = [lines, accepted, refused, looked].map(formatInteger);
  out(`${t.counts(report.file.name, a!, b!, c!, d!)}\n`);
  for (const issue of doubts.slice(0, MOST_TOLD)) {
    out(`${terminalSentence(issue, locale)}\n`);
  }
  const rest = doubts.length - MOST_TOLD;
  if (rest > 0) out(`${t.more(formatInteger(rest))}\n`);
  const mended = new Set(repairRecords(report).map(({ row }) => row)).size;
  if (mended > 0) out(`${t.repaired(mended, formatInteger(mended))}\n`);
  const proposed = check?.repairs.length ?? 0;
  if (proposed > 0) out(`${t.proposed(proposed, formatInteger(proposed))}\n`);
  const asked = askRecords(report, locale) ?? [];
  if (asked.length > 0) out(`${t.asked}\n`);
  for (const { sentence, options, applied } of asked) {
    out(`  ${sentence} [${options.join(" | ")}]${applied === null ? "" : ` = ${applied}`}\n`);
  }
}

/** Rows that came in with something to look at. */
function flaggedRows({ dataset, issues }: IntakeReport, doubts: readonly Issue[]): number {
  const inside = new Set(dataset?.rows ?? []);
  const rows = [...issues, ...doubts]
    .filter(({ severity }) => severity === "warning")
    .flatMap(({ source }) => (source.row === undefined ? [] : [source.row]));
  return new Set(rows.filter((row) => inside.has(row))).size;
}

const run = async (context: CommandContext): Promise<ExitCode> => {
  const question = questionOf(context);
  if (typeof question === "string") {
    context.err(`${question}\n`);
    return 2;
  }
  const bytes = await context.readFile(question.file);
  const name = question.file.replace(/^.*[/\\]/, "");
  const report = await readAsRegister({ name, bytes }, question.choices);
  const check = await terminalCheck(report.dataset, question.settings, context);
  if (context.options.json === true) {
    context.out(`${JSON.stringify(checkJson(report, check, context.locale))}\n`);
  } else {
    tellIssues(report.issues, context);
    say(report, check, context);
  }
  return report.counts.refused > 0 || report.dataset === null ? 1 : 0;
};

/** The register's check in a terminal: the reading, then every rule, row by row. */
export const checkCommand: Command = {
  name: "check",
  usage: help("usage"),
  summary: help("summary"),
  options: {
    crs: option("crs", "EPSG:32717"),
    datum: option("datum", "WGS84|PSAD56"),
    sheet: option("sheet", "Hoja1"),
    area: option("area", "20"),
    altitude: option("altitude", "60"),
    distance: option("distance", "25"),
    point: option("point", "4"),
    json: { type: "boolean", help: help("json") },
  },
  run,
};
