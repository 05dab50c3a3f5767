import { parseNumber } from "../../domain/written/parse-number.ts";

/** A percentage as written: `decimals` tell how it was rounded, `signed` whether "%" stands behind it. */
export interface PercentReading {
  readonly value: number;
  readonly decimals: number;
  readonly signed: boolean;
}

/** "4", "4,5", "4.125", "4.0 %"; null for anything else, an empty cell too. A mark before three digits is a decimal one. */
export function parsePercent(cell: string): PercentReading | null {
  const text = cell.replace("%", "").trim();
  const read = parseNumber(text);
  if (read.kind !== "number" && read.kind !== "ambiguous") return null;
  return {
    value: read.kind === "number" ? read.value : read.decimal,
    decimals: /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0,
    signed: cell.includes("%"),
  };
}
