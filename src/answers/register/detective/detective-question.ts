import type { District } from "../../../domain/district.ts";
import type { Outline } from "../../../domain/register/outline.ts";
import type { DetectiveAnswer } from "./detective.ts";
import type { DetectiveRegister } from "./detective-register.ts";
import type { ReadingName } from "./reading.ts";

/** A doubtful record; it need not be in the register. */
export interface DoubtfulPlot {
  /** Its row. */
  readonly row: number;
  readonly outline: Outline;
  /** As written beside it; "" where nothing is. */
  readonly hamlet: string;
  readonly district: string;
  /** UTM zone its row names, where it names one: its figures may have been brought to the register's from there. */
  readonly zone?: number;
  /** It came in a format whose figures are WGS84 by definition: another datum is no reading of them. */
  readonly datumFixed?: boolean;
}

/** What is asked of a thread. */
export interface DetectiveQuestion {
  readonly register: DetectiveRegister;
  readonly plots: readonly DoubtfulPlot[];
  readonly districts: readonly District[];
}

/** The likeliest reading of one plot. */
export interface BestReading {
  readonly row: number;
  readonly name: ReadingName;
  /** The outline as it was, and under the reading. */
  readonly before: Outline;
  readonly outline: Outline;
  readonly score: number;
  /** Score of the next likeliest, or of none of them where that is more. */
  readonly next: number;
  /** null where it has no place as written. */
  readonly shiftM: number | null;
}

export interface DetectiveReport {
  /** All readings of the first plot; null where none was asked. */
  readonly first: DetectiveAnswer | null;
  /** Of each plot which a reading convinces for, in their order. */
  readonly best: readonly BestReading[];
}
