import type { Dataset, DatasetKind } from "../../domain/dataset.ts";
import { areaTitle } from "../../intake/area-title.ts";
import type { IntakeReport } from "../../intake/intake-report.ts";

/** The accepted records as a document; an area is called by its own name. */
export const datasetOf = (report: IntakeReport, id: string, kind: DatasetKind): Dataset | null => {
  const { dataset } = report;
  if (dataset === null) return null;
  return { ...dataset, id, kind, name: kind === "areas" ? areaTitle(dataset) : dataset.name };
};
