import type { CitedSource, ReferencePlace } from "../platform/reference-place.ts";
import type { TwoLanguages } from "../two-languages.ts";

/** A trial, innovation centre or region of seed lots, as far as it has been published. */
export interface TrialSite {
  readonly id: string;
  readonly kind: "trial" | "innovation-centre" | "seed-lots";
  readonly name: TwoLanguages;
  readonly place: ReferencePlace;
  readonly tested: TwoLanguages;
  readonly design: TwoLanguages;
  readonly who: readonly string[];
  /** What is not public and so is not said; null when nothing is missing. */
  readonly missing: TwoLanguages | null;
  readonly sources: readonly CitedSource[];
}
