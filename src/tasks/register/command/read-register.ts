import type { Dataset } from "../../../domain/dataset.ts";
import type { Crs } from "../../../geo/crs/crs.ts";
import { readDataset } from "../../../intake/intake.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import type { CommandContext } from "../../command.ts";
import { tellIssues } from "../../tell-issues.ts";

/** A register of the command line, read: what was taken of it, and all that was said. */
export interface ReadRegister {
  readonly file: string;
  readonly report: IntakeReport;
  /** null where nothing of it can be used. */
  readonly register: Dataset<"plots"> | null;
}

/** Reads one file as a register; what its reading brought up is told on standard error. */
export const readRegister = async (
  context: CommandContext,
  file: string,
  crs: Crs | null,
  sheet: string | null,
): Promise<ReadRegister> => {
  const bytes = await context.readFile(file);
  const report = await readDataset(
    { name: file.replace(/^.*[/\\]/, ""), bytes },
    { kind: "plots", ...(crs && { crs }), ...(sheet !== null && { sheet }) },
  );
  tellIssues(report.issues, context);
  const register: Dataset<"plots"> | null =
    report.dataset === null ? null : { ...report.dataset, kind: "plots" };
  return { file, report, register };
};
