import { NO_DAY } from "../../domain/readings/reading-columns.ts";

/** Figures that are read from cells of counts. */
export const COUNT_COLUMNS = {
  trees: "arboles_evaluados",
  branches: "ramas_evaluadas",
  counted: "frutos_evaluados",
  bored: "frutos_brocados",
  positionA: "pos_a",
  positionB: "pos_b",
  positionC: "pos_c",
  positionD: "pos_d",
  alive: "brocas_vivas",
  dead: "brocas_muertas",
  catches: "capturas",
} as const;

export type CountColumn = keyof typeof COUNT_COLUMNS;

/** Without these a row says nothing: what is wrong in them refuses it. */
export const NEEDED: ReadonlySet<string> = new Set<CountColumn>(["counted", "bored", "catches"]);

/** The figures of all records of a file while they are read, refused ones too. */
export interface ReadingDraft {
  readonly counts: Readonly<Record<CountColumn, Float64Array>>;
  readonly altitude: Float64Array;
  readonly trapDays: Float64Array;
  readonly day: Int32Array;
  readonly method: Uint8Array;
  /** 1 where the method is not written and was taken from what was counted. */
  readonly assumed: Uint8Array;
}

const emptyColumn = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);

export function readingDraft(length: number): ReadingDraft {
  const counts = Object.fromEntries(
    Object.keys(COUNT_COLUMNS).map((name) => [name, emptyColumn(length)]),
  ) as Record<CountColumn, Float64Array>;
  return {
    counts,
    altitude: emptyColumn(length),
    trapDays: emptyColumn(length),
    day: new Int32Array(length).fill(NO_DAY),
    method: new Uint8Array(length),
    assumed: new Uint8Array(length),
  };
}
