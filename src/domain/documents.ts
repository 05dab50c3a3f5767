import type { Dataset } from "./dataset.ts";

/** What is open: registers and areas, in the order they came. Never changed, only replaced. */
export interface Documents {
  readonly registers: readonly Dataset<"plots">[];
  readonly areas: readonly Dataset<"areas">[];
  /** The register the tasks work on. */
  readonly activeRegister: string | null;
}
