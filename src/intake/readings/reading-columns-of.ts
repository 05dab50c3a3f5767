import type { ReadingColumns } from "../../domain/readings/reading-columns.ts";
import type { KnownField } from "../columns/known-fields.ts";
import { harvestYear } from "./harvest-year.ts";
import type { PointNames } from "./point-names.ts";
import type { ReadingDraft } from "./reading-draft.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { wordColumn } from "./word-column.ts";

/** The columns of the readings that stand, in their order. */
export function readingColumnsOf(
  cells: SheetCells,
  draft: ReadingDraft,
  points: PointNames,
  accepted: readonly number[],
): ReadingColumns {
  const { length } = accepted;
  const numbers = (from: Float64Array): Float64Array =>
    Float64Array.from(accepted, (i) => from[i] as number);
  const words = (field: KnownField) =>
    wordColumn(length, (k) => cells.cell(accepted[k] as number, field));
  const day = Int32Array.from(accepted, (i) => draft.day[i] as number);
  const { counts } = draft;
  return {
    ...pointColumn(points, accepted),
    day,
    method: Uint8Array.from(accepted, (i) => draft.method[i] as number),
    campaign: wordColumn(length, (k) => {
      const written = cells.cell(accepted[k] as number, "campana");
      return written.trim() === "" ? harvestYear(day[k] as number) : written;
    }),
    plot: words("codigo_parcela"),
    organisation: words("organizacion"),
    district: words("distrito"),
    hamlet: words("caserio"),
    variety: words("variedad"),
    shade: words("sombra"),
    altitude: numbers(draft.altitude),
    trees: numbers(counts.trees),
    branches: numbers(counts.branches),
    counted: numbers(counts.counted),
    bored: numbers(counts.bored),
    positionA: numbers(counts.positionA),
    positionB: numbers(counts.positionB),
    positionC: numbers(counts.positionC),
    positionD: numbers(counts.positionD),
    alive: numbers(counts.alive),
    dead: numbers(counts.dead),
    catches: numbers(counts.catches),
    trapDays: numbers(draft.trapDays),
  };
}

function pointColumn(
  { names, keys }: PointNames,
  accepted: readonly number[],
): Pick<ReadingColumns, "points" | "point"> {
  const points: string[] = [];
  const places = new Map<string, number>();
  const point = Int32Array.from(accepted, (i) => {
    const key = keys[i] as string;
    let at = places.get(key);
    if (at === undefined) {
      at = points.push(names[i] as string) - 1;
      places.set(key, at);
    }
    return at;
  });
  return { points, point };
}
