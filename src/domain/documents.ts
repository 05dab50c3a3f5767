import type { Dataset } from "./dataset.ts";

/** What is open: registers, areas and readings, in the order they came. Never changed, only replaced. */
export interface Documents {
  readonly registers: readonly Dataset<"plots">[];
  readonly areas: readonly Dataset<"areas">[];
  /** Sheets of borer readings. */
  readonly readings: readonly Dataset<"readings">[];
  /** The register the tasks work on. */
  readonly activeRegister: string | null;
  /** The sheet of readings the tasks work on. */
  readonly activeReadings: string | null;
}

export const NO_DOCUMENTS: Documents = {
  registers: [],
  areas: [],
  readings: [],
  activeRegister: null,
  activeReadings: null,
};
