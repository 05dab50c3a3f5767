import type { Dataset, DatasetKind } from "../../../domain/dataset.ts";
import type { ImportChoices } from "../../../domain/import-choices.ts";
import type { Crs } from "../../../geo/crs/crs.ts";
import { readDataset } from "../../../intake/intake.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import type { CommandContext } from "../../command.ts";

const EMBEDDED_LIMIT = "data/limite-sn08.geojson";
const EMBEDDED_INDEX = "data/index.json";

const read = (
  name: string,
  bytes: Uint8Array,
  kind: DatasetKind,
  crs: Crs | null,
  sheet: string | null = null,
): Promise<IntakeReport> => {
  const choices: ImportChoices = {
    kind,
    ...(crs && { crs }),
    ...(sheet !== null && { sheet }),
  };
  return readDataset({ name: name.replace(/^.*[/\\]/, ""), bytes }, choices);
};

export const readPlots = async (
  context: CommandContext,
  path: string,
  crs: Crs | null,
  sheet: string | null,
): Promise<IntakeReport> => read(path, await context.readFile(path), "plots", crs, sheet);

/** An area's file; where it says nothing of its system, the one the person named for the plots is tried. */
export const readArea = async (
  context: CommandContext,
  path: string,
  areaCrs: Crs | null,
  plotsCrs: Crs | null,
): Promise<IntakeReport> => {
  const bytes = await context.readFile(path);
  const report = await read(path, bytes, "areas", areaCrs);
  const open = report.dataset === null || report.questions.length > 0;
  return open && areaCrs === null && plotsCrs !== null
    ? read(path, bytes, "areas", plotsCrs)
    : report;
};

/** The sanctuary's limit as it ships. */
export const readEmbeddedLimit = async (
  context: CommandContext,
): Promise<Dataset<"areas"> | null> => {
  const bytes = await context.readEmbedded(EMBEDDED_LIMIT);
  const index = JSON.parse(
    new TextDecoder().decode(await context.readEmbedded(EMBEDDED_INDEX)),
  ) as {
    readonly files: readonly {
      readonly path: string;
      readonly source: string;
      readonly date: string | null;
      readonly licence: string;
    }[];
  };
  const credit = index.files.find((file) => file.path === EMBEDDED_LIMIT);
  const { dataset } = await read(EMBEDDED_LIMIT, bytes, "areas", null);
  if (dataset === null || credit === undefined) return null;
  const { source, date, licence } = credit;
  return {
    ...dataset,
    kind: "areas",
    name: "Santuario Nacional Tabaconas Namballe",
    provenance: { ...dataset.provenance, source, date, licence },
  };
};
