import type { Dataset } from "../../domain/dataset.ts";
import type { District } from "../../domain/district.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../domain/register/change.ts";

/** What a steward may set; each has a default with its reason. Metres, hectares and shares. */
export interface CheckSettings {
  /** Declared against computed area, as a share of the larger. */
  readonly areaShare: number;
  /** Altitude against the relief, m. */
  readonly altitude: number;
  /** Organic plot to the next that is not, m. */
  readonly organicDistance: number;
  /** A point of more than this needs a polygon for the EU, ha. */
  readonly pointHa: number;
}

/** Facts that the checks hold a register against, read from what ships. */
export interface CheckReference {
  /** Empty where they could not be read: the rules that need them are skipped. */
  readonly districts: readonly District[];
  /** Names of varieties that are in a list, as they are written there. */
  readonly varieties: readonly string[];
  /** The relief as figures (`data/alturas.bin`); null where it could not be read. */
  readonly heights: Uint8Array | null;
}

export interface RegisterCheckQuestion {
  readonly register: Dataset<"plots">;
  readonly settings: CheckSettings;
  readonly reference: CheckReference;
  /** Pairs of rows said to be two plots. */
  readonly apart: readonly (readonly [number, number])[];
  /** Days since 1970-01-01. */
  readonly today: number;
}

/** A mend that has one reading; a person accepts it, alone or with all of its rule. */
export interface Repair {
  /** Place of its issue in `RegisterCheckAnswer.issues`. */
  readonly issue: number;
  readonly drafts: readonly ChangeDraft[];
}

/** What is looked at, by groups that a register may lack the column or the facts for. */
export const REGISTER_RULES = [
  "dni",
  "ubigeo",
  "district",
  "area",
  "coffee",
  "point",
  "altitude",
  "dates",
  "varieties",
  "shape",
  "hamlet",
  "pairs",
  "organic",
] as const;

export type RegisterRule = (typeof REGISTER_RULES)[number];

export interface SkippedRule {
  readonly rule: RegisterRule;
  readonly why: "no-column" | "no-reference";
}

/**
 * What the rules say of a register that has been read: nothing of it is refused any more, all is told. The sentences of its
 * issues are in `i18n/issues/register-issue-sentence`.
 */
export interface RegisterCheckAnswer {
  /** Those of the whole register first, then by row. */
  readonly issues: readonly Issue[];
  readonly repairs: readonly Repair[];
  /** Rules that could not be asked, and why. */
  readonly skipped: readonly SkippedRule[];
}
