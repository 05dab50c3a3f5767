import type { Dataset } from "./dataset.ts";

/** What is open: registers, areas and readings, in the order they came. Never changed, only replaced. */
export interface Documents {
  readonly registers: readonly Dataset<"plots">[];
  readonly areas: readonly Dataset<"areas">[];
  /** Sheets of borer readings. */
  readonly readings: readonly Dataset<"readings">[];
  /** Results of variety trials. */
  readonly trials: readonly Dataset<"trials">[];
  /** Catalogues of varieties a person loaded over the one that ships. */
  readonly catalogues: readonly Dataset<"catalogue">[];
  /** The register the tasks work on. */
  readonly activeRegister: string | null;
  /** The sheet of readings the tasks work on. */
  readonly activeReadings: string | null;
  /** The trial the tasks work on. */
  readonly activeTrial: string | null;
  /** The catalogue the tasks work on; null for the one that ships. */
  readonly activeCatalogue: string | null;
}

export const NO_DOCUMENTS: Documents = {
  registers: [],
  areas: [],
  readings: [],
  trials: [],
  catalogues: [],
  activeRegister: null,
  activeReadings: null,
  activeTrial: null,
  activeCatalogue: null,
};
