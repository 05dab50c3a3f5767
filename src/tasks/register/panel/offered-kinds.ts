import type { DatasetKind } from "../../../domain/dataset.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { mayBeSheet } from "../../../intake/sheets/may-be-sheet.ts";

const PLACED: readonly DatasetKind[] = ["plots", "readings", "areas"];
const SHEETS: readonly DatasetKind[] = ["trials", "catalogue"];

/**
 * As what a file may be used, the proposed kind first. A trial or a catalogue is offered where the file gives no places or
 * two of its headings call for it; what has no places is no area.
 */
export const offeredKinds = (
  { format, understood }: Pick<IntakeReport, "format" | "understood">,
  proposed: DatasetKind,
): readonly DatasetKind[] => {
  const sheet = SHEETS.includes(proposed);
  const table = format !== null && !/^(?:geojson|kml)/.test(format.name);
  const columns = understood?.columns.map(({ column }) => column) ?? [];
  const placeless = understood === null || understood.coordinates === "none";
  const sheets = sheet || (table && (placeless || mayBeSheet(columns, {})));
  return [
    proposed,
    ...[...PLACED.filter((kind) => !sheet || kind !== "areas"), ...(sheets ? SHEETS : [])].filter(
      (kind) => kind !== proposed,
    ),
  ];
};
