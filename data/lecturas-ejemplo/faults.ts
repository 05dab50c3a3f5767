import type { ReadingRow } from "./reading-row.ts";

/** A fault as sheets have them: the `nth` line (from 0) that `fits` is changed, or stands twice. */
interface Fault {
  readonly nth: number;
  readonly fits: (row: ReadingRow) => boolean;
  readonly change: (row: ReadingRow) => readonly ReadingRow[];
}

const onBranches = (row: ReadingRow): boolean => row.metodo === "ramas";
const onTrap = (row: ReadingRow): boolean => row.metodo === "trampa";
const bored = (row: ReadingRow): number => Number(row.frutos_brocados);

const swapped = (row: ReadingRow): readonly ReadingRow[] => [
  {
    ...row,
    frutos_evaluados: row.frutos_brocados ?? "",
    frutos_brocados: row.frutos_evaluados ?? "",
  },
];

const percent = (row: ReadingRow): string =>
  ((100 * bored(row)) / Number(row.frutos_evaluados)).toFixed(1);

/** Positions do not add up after a change of counts; these lines have none. */
const plain = (row: ReadingRow): boolean => onBranches(row) && !row.pos_a;

const FAULTS: readonly Fault[] = [
  { nth: 120, fits: (row) => plain(row) && bored(row) > 5, change: swapped },
  { nth: 560, fits: (row) => plain(row) && bored(row) > 5, change: swapped },
  {
    nth: 200,
    fits: (row) => plain(row) && bored(row) > 5,
    change: (row) => [{ ...row, frutos_brocados: `${percent(row)}%` }],
  },
  {
    nth: 430,
    fits: (row) => plain(row) && bored(row) > 5 && !percent(row).endsWith(".0"),
    change: (row) => [{ ...row, frutos_brocados: percent(row) }],
  },
  { nth: 900, fits: onBranches, change: (row) => [{ ...row, fecha: "" }] },
  {
    nth: 700,
    fits: (row) => plain(row) && bored(row) > 2,
    change: (row) => [row, { ...row, frutos_brocados: String(bored(row) - 2) }],
  },
  { nth: 1700, fits: onBranches, change: (row) => [row, row] },
  ...[400, 1300].map((nth) => ({
    nth,
    fits: plain,
    change: (row: ReadingRow) => [
      { ...row, frutos_evaluados: "0", frutos_brocados: "0", observaciones: "sin frutos" },
    ],
  })),
  ...[60, 260].map((nth) => ({
    nth,
    fits: onTrap,
    change: (row: ReadingRow) => [{ ...row, fecha_instalacion: "" }],
  })),
];

/** The sheet with its faults; SOURCE.md lists each with its line. */
export const withFaults = (rows: readonly ReadingRow[]): readonly ReadingRow[] => {
  const changes = new Map<ReadingRow, Fault["change"]>();
  for (const { nth, fits, change } of FAULTS) {
    const row = rows.filter(fits)[nth];
    if (!row || changes.has(row)) throw new Error(`no line for the fault at ${nth}`);
    changes.set(row, change);
  }
  return rows.flatMap((row) => changes.get(row)?.(row) ?? [row]);
};
