import { claimsSanctuary } from "../../answers/overlap/claims-sanctuary.ts";
import { DEFAULT_BAND_EDGES } from "../../answers/overlap/distance-band.ts";
import { judgeLimit } from "../../answers/overlap/judge-limit.ts";
import { overlapProvenance } from "../../answers/overlap/overlap-provenance.ts";
import { runOverlap } from "../../answers/overlap/run-overlap.ts";
import { summarise } from "../../answers/overlap/summary.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import { GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { formatHectaresFigure } from "../../i18n/format-measure.ts";
import { formatInteger } from "../../i18n/format-number.ts";
import { areaTitle } from "../../intake/area-title.ts";
import type { IntakeReport } from "../../intake/intake-report.ts";
import type { Command, CommandContext, CommandOption, ExitCode } from "../command.ts";
import { terminalSentence } from "../terminal-sentence.ts";
import { type CommandQuestion, commandQuestion } from "./command/command-question.ts";
import { jsonAnswer } from "./command/json-answer.ts";
import { readArea, readEmbeddedLimit, readPlots } from "./command/read-inputs.ts";
import type { AnsweredQuestion } from "./export/answered-question.ts";
import { machineCsv } from "./export/machine-csv.ts";
import { peopleCsv } from "./export/people-csv.ts";
import { piecesGeoJson } from "./export/pieces-geojson.ts";
import { plotsGeoJson } from "./export/plots-geojson.ts";
import { authoritySentence } from "./texts/authority-sentence.ts";
import { commandTexts } from "./texts/command-texts.ts";

const option = (
  key: "area" | "tolerance" | "out" | "excel" | "pieces" | "crs" | "sheet" | "areaCrs",
  value: string,
  multiple = false,
): CommandOption => ({
  type: "string",
  multiple,
  value,
  help: { "es-PE": commandTexts["es-PE"][key], en: commandTexts.en[key] },
});

/** More lines than this scroll the answer away; `--json` lists all. */
const MOST_TOLD = 20;

const tell = (context: CommandContext, issues: readonly Issue[]): void => {
  for (const issue of issues.slice(0, MOST_TOLD))
    context.err(`${terminalSentence(issue, context.locale)}\n`);
  const rest = issues.length - MOST_TOLD;
  if (rest > 0) context.err(`${commandTexts[context.locale].more(formatInteger(rest))}\n`);
};

const refusals = (report: IntakeReport): readonly Issue[] =>
  report.issues.filter((issue) => issue.severity === "error");

/** What was taken, but should be looked at: an assumed system, a plot far away, a code met twice. */
const warnings = (report: IntakeReport): readonly Issue[] =>
  report.issues.filter((issue) => issue.severity === "warning");

/** For a layer that claims to be the sanctuary, how it compares with the decree's limit, in words. */
const limitStanding = async (
  context: CommandContext,
  area: Dataset<"areas">,
): Promise<string | null> => {
  if (!claimsSanctuary(area.provenance.name, area.properties)) return null;
  const official = await readEmbeddedLimit(context);
  if (official === null) return null;
  const { geometry, crs } = area;
  const authority = judgeLimit({
    geometry,
    crs,
    official: official.geometry,
    officialCrs: official.crs,
  });
  return authoritySentence(authority, context.locale);
};

const areasOf = async (
  context: CommandContext,
  question: CommandQuestion,
): Promise<readonly Dataset<"areas">[] | null> => {
  if (question.areas.length === 0) {
    const limit = await readEmbeddedLimit(context);
    return limit && [limit];
  }
  const areas: Dataset<"areas">[] = [];
  for (const path of question.areas) {
    const report = await readArea(context, path, question.areaCrs, question.crs);
    tell(context, refusals(report));
    tell(context, warnings(report));
    if (report.dataset === null || !report.dataset.geometry.type.includes(GEOMETRY_POLYGON)) {
      context.err(`${commandTexts[context.locale].noArea(path)}\n`);
      return null;
    }
    const area = { ...report.dataset, kind: "areas" as const, name: areaTitle(report.dataset) };
    areas.push(area);
    const standing = await limitStanding(context, area);
    if (standing !== null) context.err(`${path}: ${standing}\n`);
  }
  return areas;
};

const answer = (
  question: CommandQuestion,
  register: Dataset<"plots">,
  area: Dataset<"areas">,
): AnsweredQuestion => {
  const result = runOverlap({
    plots: register.geometry,
    plotsCrs: register.crs,
    area: area.geometry,
    areaCrs: area.crs,
    tolerance: question.tolerance,
  });
  const provenance = overlapProvenance(register, area, result, new Date());
  return { register, area, result, bandEdges: DEFAULT_BAND_EDGES, provenance };
};

const save = async (
  context: CommandContext,
  question: CommandQuestion,
  answers: readonly AnsweredQuestion[],
): Promise<void> => {
  const files: (readonly [string | null, () => string])[] = [
    [
      question.out,
      () => (/\.csv$/i.test(question.out ?? "") ? machineCsv(answers) : plotsGeoJson(answers)),
    ],
    [question.excel, () => peopleCsv(answers, context.locale)],
    [question.pieces, () => piecesGeoJson(answers)],
  ];
  for (const [path, content] of files) {
    if (path === null) continue;
    await context.writeFile(path, content());
    if (!question.json) context.out(`${commandTexts[context.locale].saved(path)}\n`);
  }
};

const sentences = ({ locale }: CommandContext, { area, result }: AnsweredQuestion): string => {
  const t = commandTexts[locale];
  const s = summarise(result, DEFAULT_BAND_EDGES);
  const count = (verdict: keyof typeof s.counts) => formatInteger(s.counts[verdict]);
  return [
    t.answer(area.name, formatInteger(s.possible), formatHectaresFigure(s.overlapM2)),
    ...(s.points > 0 ? [t.points(formatInteger(s.points), formatInteger(s.pointsWithin))] : []),
    t.counts(count("inside"), count("crosses"), count("on-limit"), count("outside")),
    "",
  ].join("\n");
};

const skippedIssues = ({ register, result }: AnsweredQuestion): readonly Issue[] =>
  result.skipped.map(({ index, reason }) => ({
    code: "analysis-skipped-geometry" as const,
    severity: "error" as const,
    source: {
      file: register.provenance.name,
      row: register.rows[index]!,
      featureId: register.ids[index]!,
    },
    params: { reason },
  }));

const run = async (context: CommandContext): Promise<ExitCode> => {
  const t = commandTexts[context.locale];
  const question = commandQuestion(context);
  if (typeof question === "string") {
    context.err(`${question}\n`);
    return 2;
  }
  const report = await readPlots(context, question.file, question.crs, question.sheet);
  const refused = refusals(report);
  tell(context, refused);
  tell(context, warnings(report));
  if (report.dataset === null) {
    context.err(`${t.noPlots(question.file)}\n`);
    return 2;
  }
  const register: Dataset<"plots"> = { ...report.dataset, kind: "plots" };
  const areas = await areasOf(context, question);
  if (areas === null) return 2;
  const answers = areas.map((area) => answer(question, register, area));
  const skipped = answers.map(skippedIssues);
  tell(context, skipped[0] ?? []);
  if (question.json) {
    const all = answers.map((one, i) =>
      jsonAnswer(one, [...refused, ...skipped[i]!], warnings(report), context.locale),
    );
    context.out(`${JSON.stringify(all.length === 1 ? all[0] : all)}\n`);
  } else {
    const { read, accepted, refused: count } = report.counts;
    context.out(`${t.read(question.file, read, accepted, count)}\n`);
    for (const one of answers) context.out(sentences(context, one));
  }
  await save(context, question, answers);
  return report.counts.refused > 0 || skipped.some((list) => list.length > 0) ? 1 : 0;
};

/** The terminal twin of this task: the same analysis, the same figures. */
export const overlapCommand: Command = {
  name: "overlap",
  usage: { "es-PE": commandTexts["es-PE"].usage, en: commandTexts.en.usage },
  summary: { "es-PE": commandTexts["es-PE"].summary, en: commandTexts.en.summary },
  options: {
    area: option("area", "limite.geojson", true),
    tolerance: option("tolerance", "10"),
    out: option("out", "resultado.csv"),
    excel: option("excel", "resultado-excel.csv"),
    pieces: option("pieces", "piezas.geojson"),
    crs: option("crs", "EPSG:32717"),
    sheet: option("sheet", "Hoja1"),
    "area-crs": option("areaCrs", "EPSG:32717"),
    json: {
      type: "boolean",
      help: { "es-PE": commandTexts["es-PE"].json, en: commandTexts.en.json },
    },
  },
  run,
};
