import type { Properties } from "../domain/dataset.ts";
import type { IntakeReport } from "../intake/intake-report.ts";
import { transferring } from "../worker/transferring.ts";

const NO_TEXT: Properties = Object.freeze(Object.create(null));

const buffersOf = (value: object): ArrayBuffer[] =>
  Object.values(value).flatMap((part: unknown) => {
    if (ArrayBuffer.isView(part)) return [part.buffer as ArrayBuffer];
    return typeof part === "object" && part !== null && "code" in part ? buffersOf(part) : [];
  });

/**
 * What a thread gives the page of a sheet of readings. Its texts stay behind: what a screen shows is in its columns, and a
 * text of each cell of 200,000 rows would stop the page for seconds. Its figures are moved, not copied.
 */
export const handOverReadings = (report: IntakeReport): IntakeReport => {
  const { dataset } = report;
  if (!dataset?.readings) return report;
  const without = { ...dataset, properties: dataset.ids.map(() => NO_TEXT) };
  return transferring({ ...report, dataset: without }, [
    ...buffersOf(dataset.readings),
    ...buffersOf(dataset.geometry),
  ]);
};
