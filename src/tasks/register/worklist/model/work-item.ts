import type { Issue } from "../../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";

/**
 * refused: the record is not in the register. open: it is, but look. noted: something was done or assumed. seen: a person
 * looked at it and left it.
 */
export type WorkState = "refused" | "open" | "noted" | "seen";

/** One thing to be looked at in a register. */
export interface WorkItem {
  /** Stays the same when the register is read again; stands in the address. */
  readonly key: string;
  readonly issue: Issue;
  /** What weaker rules say of the same fact, the strongest first. */
  readonly also: readonly Issue[];
  /** Null for what concerns the whole file. */
  readonly row: number | null;
  /** The other of two records that are held against each other. */
  readonly other: number | null;
  /** "" where the register names none. */
  readonly hamlet: string;
  readonly state: WorkState;
  /** The mend that comes with the rule; null where there is none or it is still to be worked out (`own-repair`). */
  readonly drafts: readonly ChangeDraft[] | null;
}
