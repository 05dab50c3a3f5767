import type { ImportChoices } from "../../../domain/import-choices.ts";
import { readCatalogue } from "../../../domain/varieties/read-catalogue.ts";
import { readDataset } from "../../../intake/intake.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import type { CommandContext } from "../../command.ts";
import { tellIssues } from "../../tell-issues.ts";
import type { CatalogueInUse } from "../model/tab-parts.ts";
import { screenTexts } from "../texts/screen-texts.ts";
import { varietiesCommandTexts } from "./varieties-command-texts.ts";
import type { VarietiesQuestion } from "./varieties-question.ts";

const SHIPPED = "data/variedades-wcr.json";
const HEIGHTS = "data/alturas.bin";

const read = async (
  context: CommandContext,
  path: string,
  choices: ImportChoices,
): Promise<IntakeReport> => {
  const bytes = await context.readFile(path);
  const report = await readDataset({ name: path.replace(/^.*[/\\]/, ""), bytes }, choices);
  tellIssues(report.issues, context);
  return report;
};

export const readRegister = (
  context: CommandContext,
  { file, crs, sheet }: VarietiesQuestion,
): Promise<IntakeReport> =>
  read(context, file, {
    kind: "plots",
    ...(crs !== null && { crs }),
    ...(sheet !== null && { sheet }),
  });

/** A catalogue of the person's own, or the one that ships; else the sentence that says why there is none. */
export const readCatalogueInUse = async (
  context: CommandContext,
  path: string | null,
): Promise<CatalogueInUse | string> => {
  const t = varietiesCommandTexts[context.locale];
  if (path !== null) {
    const { dataset } = await read(context, path, { kind: "catalogue" });
    const varieties = dataset?.varieties ?? [];
    if (dataset === null || varieties.length === 0) return t.noVarieties(path);
    return { varieties, source: dataset.provenance.name, own: true };
  }
  const shipped = readCatalogue(new TextDecoder().decode(await context.readEmbedded(SHIPPED)));
  if (shipped === null) return t.brokenCatalogue;
  const { varieties, readYear } = shipped;
  const source = screenTexts[context.locale].shippedCatalogue(readYear);
  return { varieties, source, own: false };
};

/** The relief as it ships. */
export const readHeights = (context: CommandContext): Promise<Uint8Array> =>
  context.readEmbedded(HEIGHTS);
