import { shippedCapitals } from "../../../answers/aggregate/shipped-capitals.ts";
import { publishRegister } from "../../../answers/register/publication/publish-register.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { OutLoss } from "../../../formats/out/out-file.ts";
import { OUT_FORMAT } from "../../../formats/out/out-formats.ts";
import { formatBytes } from "../../../i18n/format-measure.ts";
import { readDataset } from "../../../intake/intake.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { writeArchive } from "../../../store/project/write-archive.ts";
import type { Command, CommandContext, CommandOption, ExitCode } from "../../command.ts";
import { issueRecords, tellIssues } from "../../tell-issues.ts";
import { partNames } from "../deliver/model/file-names.ts";
import { publicationParts } from "../deliver/model/publication-parts.ts";
import { registerRecords } from "../deliver/model/register-records.ts";
import { lossSentences } from "../deliver/texts/loss-texts.ts";
import { publicationTexts } from "../deliver/texts/publication-texts.ts";
import { convertEudr, type EudrConverted, eudrRecords, tellEudr } from "./convert-eudr.ts";
import { type ConvertQuestion, convertQuestion } from "./convert-question.ts";
import { type ConvertWords, convertTexts } from "./convert-texts.ts";

interface WrittenFile {
  readonly file: string;
  readonly records: number;
  readonly bytes: number;
}

/** What a conversion came to. */
interface Converted {
  readonly written: readonly WrittenFile[];
  /** Sentences of what the format could not take as it is. */
  readonly losses: readonly string[];
  /** Records, columns or parts of texts are missing in what was written. */
  readonly partial: boolean;
  /** Of the EU's file alone. */
  readonly eudr: EudrConverted | null;
  /** Why nothing could be written; null where something was. */
  readonly refused: string | null;
}

const NOTHING = { written: [], losses: [], partial: false, eudr: null, refused: null } as const;

/** Losses that leave something out, against those that only write it otherwise. */
const MISSING: ReadonlySet<OutLoss["kind"]> = new Set([
  "record-left-out",
  "column-left-out",
  "text-cut",
]);

const save = async (
  context: CommandContext,
  file: string,
  bytes: Uint8Array,
  records: number,
): Promise<WrittenFile> => {
  await context.writeFile(file, bytes);
  return { file, records, bytes: bytes.length };
};

const convertFormat = async (
  context: CommandContext,
  question: ConvertQuestion,
  what: keyof typeof OUT_FORMAT,
  { understood }: IntakeReport,
  dataset: Dataset,
): Promise<Converted> => {
  const records = registerRecords(dataset, understood, { crs: question.crs ?? undefined });
  const write = await OUT_FORMAT[what].load();
  const { bytes, losses } = await write(records, new Date());
  const left = losses.filter(({ kind }) => kind === "record-left-out").length;
  const written = await save(context, question.to, bytes, dataset.ids.length - left);
  const rowOf = (i: number): number => dataset.rows[i]!;
  return {
    ...NOTHING,
    written: [written],
    losses: lossSentences(losses, rowOf, context.locale),
    partial: losses.some(({ kind }) => MISSING.has(kind)),
  };
};

const saveEudr = async (
  context: CommandContext,
  question: ConvertQuestion,
  { issues }: IntakeReport,
  dataset: Dataset,
): Promise<Converted> => {
  const { to } = question;
  const eudr = await convertEudr(context, question, dataset, issues);
  const names = partNames(to.replace(/\.[^.]+$/, ""), /[^.]+$/.exec(to)![0], eudr.files.length);
  const written: WrittenFile[] = [];
  for (const [k, { bytes, plots }] of eudr.files.entries()) {
    written.push(await save(context, names[k]!, bytes, plots));
  }
  const refused = written.length === 0 ? convertTexts[context.locale].noneReady : null;
  const partial = eudr.notReady.length > 0 || (eudr.leftOut && eudr.noticed.length > 0);
  return { ...NOTHING, written, partial, eudr, refused };
};

const convertPublic = async (
  context: CommandContext,
  { to }: ConvertQuestion,
  dataset: Dataset,
): Promise<Converted> => {
  const embedded = async (path: string): Promise<Blob> =>
    new Blob([(await context.readEmbedded(path)) as Uint8Array<ArrayBuffer>]);
  const capitals = (await shippedCapitals(embedded)) ?? [];
  const found = publishRegister({ ...dataset, kind: "plots" }, capitals);
  if (found.kind === "refused") {
    return { ...NOTHING, refused: publicationTexts[context.locale].refused[found.why] };
  }
  const parts = publicationParts(found, dataset.provenance.sample, new Date(), context.locale);
  const written = await save(context, to, writeArchive(parts), found.districts.length);
  return { ...NOTHING, written: [written] };
};

const tell = (
  context: CommandContext,
  { from }: ConvertQuestion,
  report: IntakeReport,
  dataset: Dataset,
  { written, losses, eudr }: Converted,
): void => {
  const t = convertTexts[context.locale];
  const { read, accepted, refused } = report.counts;
  context.out(`${t.read(from, read, accepted, refused)}\n`);
  for (const { file, records, bytes } of written) {
    context.out(`${t.saved(file, records, formatBytes(bytes))}\n`);
  }
  for (const sentence of losses) context.err(`${sentence}\n`);
  if (eudr) tellEudr(context, dataset, eudr);
};

const run = async (context: CommandContext): Promise<ExitCode> => {
  const t = convertTexts[context.locale];
  const question = convertQuestion(context);
  if (typeof question === "string") {
    context.err(`${question}\n`);
    return 2;
  }
  const name = question.from.replace(/^.*[/\\]/, "");
  const bytes = await context.readFile(question.from);
  const report = await readDataset({ name, bytes }, question.choices);
  const { dataset } = report;
  if (!question.json) tellIssues(report.issues, context);
  if (dataset === null) {
    if (question.json) {
      const { counts } = report;
      context.out(
        `${JSON.stringify({ ...counts, ...issueRecords(report, context), written: [] })}\n`,
      );
    }
    context.err(`${t.none(question.from)}\n`);
    return 2;
  }
  const converted =
    question.what === "eudr"
      ? await saveEudr(context, question, report, dataset)
      : question.what === "public"
        ? await convertPublic(context, question, dataset)
        : await convertFormat(context, question, question.what, report, dataset);
  const { written, losses, partial, eudr, refused } = converted;
  if (question.json) {
    const { read, accepted } = report.counts;
    const judged = eudr && eudrRecords(dataset, eudr, context.locale);
    const said = issueRecords(report, context);
    const answer = { read, accepted, ...said, written, losses, ...judged };
    context.out(`${JSON.stringify(answer)}\n`);
  } else tell(context, question, report, dataset, converted);
  if (refused !== null) {
    context.err(`${refused}\n`);
    return 2;
  }
  return report.counts.refused > 0 || partial ? 1 : 0;
};

type Help = {
  [K in keyof ConvertWords]: ConvertWords[K] extends string ? K : never;
}[keyof ConvertWords];

const help = (key: Help) => ({ "es-PE": convertTexts["es-PE"][key], en: convertTexts.en[key] });

const valued = (key: Help, value: string): CommandOption => ({
  type: "string",
  value,
  help: help(key),
});
const flag = (key: Help): CommandOption => ({ type: "boolean", help: help(key) });

/** Any file of plots into any other, the EU's and the publishable ones among them. */
export const convertCommand: Command = {
  name: "convert",
  usage: help("usage"),
  summary: help("summary"),
  options: {
    format: valued("format", "csv-excel"),
    crs: valued("crs", "EPSG:32717"),
    to: valued("to", "EPSG:4326"),
    sheet: valued("sheet", "Hoja1"),
    "close-lines": flag("closeLines"),
    "accept-repairs": flag("acceptRepairs"),
    eudr: flag("eudr"),
    producer: valued("producer", "organizacion"),
    place: valued("place", "codigo_parcela"),
    "other-place": valued("otherPlace", "Chirinos, San Ignacio"),
    "leave-noticed": flag("leaveNoticed"),
    public: flag("public"),
    json: flag("json"),
  },
  run,
};
