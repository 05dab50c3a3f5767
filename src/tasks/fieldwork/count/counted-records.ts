import { type BerryCount, countSums, readCount } from "../../../domain/field/berry-count.ts";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import { countRow, SHEET_COLUMNS, trapRow } from "../../../domain/field/readings-sheet.ts";
import { readTrap, type TrapReading } from "../../../domain/field/trap-reading.ts";
import { oneVersionEach } from "./one-version-each.ts";

export type Counted =
  | { readonly record: FieldRecord; readonly kind: "count"; readonly count: BerryCount }
  | { readonly record: FieldRecord; readonly kind: "trap"; readonly trap: TrapReading };

/** Counts and readings of traps among the records, in their order; `odd` are those that are not understood. */
export const countedOf = (
  records: readonly FieldRecord[],
): { readonly counted: readonly Counted[]; readonly odd: number } => {
  let odd = 0;
  const counted = records.flatMap((record): Counted[] => {
    if (record.kind === "count") {
      const count = readCount(record.body);
      if (count !== null) return [{ record, kind: "count", count }];
      odd += 1;
    }
    if (record.kind === "trap") {
      const trap = readTrap(record.body);
      if (trap !== null) return [{ record, kind: "trap", trap }];
      odd += 1;
    }
    return [];
  });
  return { counted, odd };
};

/** Whether there is still something to be done with it. */
export const isOpen = (one: Counted): boolean =>
  one.kind === "count" ? !one.count.finished : one.trap.catches === null;

const beganAt = (one: Counted): string =>
  one.kind === "count" ? new Date(one.count.begun).toISOString() : one.trap.read;

/** The sheet of readings, oldest first: its header, and a row for each that has figures, one version of each. */
export const sheetRows = (counted: readonly Counted[]): readonly (readonly string[])[] => {
  const rows = oneVersionEach(counted)
    .out.toSorted((a, b) => (beganAt(a) < beganAt(b) ? -1 : 1))
    .map((one) => (one.kind === "count" ? countRow(one.count) : trapRow(one.trap)))
    .filter((row) => row !== null);
  return [SHEET_COLUMNS, ...rows];
};

/** What a new count or reading is called until a person says better: C or T, and the next free number. */
export const freeCode = (counted: readonly Counted[], letter: "C" | "T"): string => {
  const taken = new Set(
    counted.map((one) => (one.kind === "count" ? one.count.site.point : one.trap.site.point)),
  );
  let number = 1;
  while (taken.has(`${letter}-${number}`)) number += 1;
  return `${letter}-${number}`;
};

/** Counts that go into the sheet before a person said that they are done. */
export const unfinishedOf = (counted: readonly Counted[]): number =>
  counted.filter(
    (one) => one.kind === "count" && !one.count.finished && countSums(one.count.taps).counted > 0,
  ).length;
