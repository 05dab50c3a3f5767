import type { IntakeReport } from "../intake/intake-report.ts";
import { transferring } from "../worker/transferring.ts";

const buffersOf = (value: object): ArrayBuffer[] =>
  Object.values(value).flatMap((part: unknown) => {
    if (ArrayBuffer.isView(part)) return [part.buffer as ArrayBuffer];
    return typeof part === "object" && part !== null && "code" in part ? buffersOf(part) : [];
  });

/** The figures of a sheet of readings are moved to the page, not copied: a thread keeps nothing of a file. */
export const movingFigures = (report: IntakeReport): IntakeReport => {
  const { readings, geometry } = report.dataset ?? {};
  if (!readings || !geometry) return report;
  return transferring(report, [...buffersOf(readings), ...buffersOf(geometry)]);
};
