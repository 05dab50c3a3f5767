import type { Dataset } from "../../domain/dataset.ts";
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
  readonly districts: readonly {
    readonly name: string;
    readonly province: string;
    readonly ubigeoInei: string;
    readonly ubigeoReniec: string;
  }[];
  /** Names of varieties that are in a list, as they are written there. */
  readonly varieties: readonly string[];
  /** The relief as figures (`data/alturas.bin`); null where it could not be read. */
  readonly heights: ArrayBuffer | null;
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

/** What the rules say of a register that has been read: nothing of it is refused any more, all is told. */
export interface RegisterCheckAnswer {
  /** By row, then by rule. */
  readonly issues: readonly Issue[];
  readonly repairs: readonly Repair[];
  /** Rules that could not be asked, and why (no relief, no such column). */
  readonly skipped: readonly {
    readonly rule: string;
    readonly why: "no-column" | "no-reference";
  }[];
}
