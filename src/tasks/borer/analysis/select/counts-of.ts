import type { ReadingColumns } from "../../../../domain/readings/reading-columns.ts";
import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";

/** What a method counts: fruits looked at and bored, or trap-days and insects. */
export const countsOf = (
  columns: ReadingColumns,
  method: ReadingMethod,
): { readonly exposure: Float64Array; readonly events: Float64Array } =>
  method === "trampa"
    ? { exposure: columns.trapDays, events: columns.catches }
    : { exposure: columns.counted, events: columns.bored };

/** A reading that tells only one of the two, or looked at nothing, counts nothing. */
export const isCounted = (exposure: number, events: number): boolean => exposure > 0 && events >= 0;
