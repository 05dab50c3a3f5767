import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";

/** Names of figures for programs: traps are never called per cent, nor their days fruits. */
export interface FigureNames {
  /** After every rate: "rate_pct", "wilson95_pct". */
  readonly unit: "pct" | "per_trap_day";
  readonly bored: string;
  readonly counted: string;
  readonly brocados: string;
  readonly evaluados: string;
}

export const figureNames = (method: ReadingMethod): FigureNames =>
  method === "trampa"
    ? {
        unit: "per_trap_day",
        bored: "catches",
        counted: "trap_days",
        brocados: "capturas",
        evaluados: "dias_trampa",
      }
    : {
        unit: "pct",
        bored: "bored",
        counted: "counted",
        brocados: "brocados",
        evaluados: "evaluados",
      };
