import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { proposeCellSize } from "../analysis/hot-spots/propose-cell-size.ts";
import { poolByPoint } from "../analysis/select/pool-by-point.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import { proposeUnit } from "./propose-unit.ts";

/** What hot spots are looked for by where nobody chose: by all places of a method, whatever the period and filters. */
export const proposeUnits = (
  source: ReadingSource,
  method: ReadingMethod,
): { readonly size: number; readonly unit: "point" | number } => {
  const everywhere = { organisation: null, district: null, hamlet: null };
  const { x, y } = poolByPoint(source, { method, period: { kind: "all" }, ...everywhere });
  const size = proposeCellSize(x, y);
  return { size, unit: proposeUnit(x, y, size) };
};
