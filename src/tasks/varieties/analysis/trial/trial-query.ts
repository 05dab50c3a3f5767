import type { TrialColumns } from "../../../../domain/trials/trial-columns.ts";

/** One response of a trial to analyse. */
export interface TrialQuery {
  readonly trial: TrialColumns;
  /** `column` of one of `trial.responses`. */
  readonly response: string;
  /** Only this campaign's records; null for all of them. */
  readonly campaign: string | null;
  /** Of the Tukey comparisons and letters; 0.05 everywhere a person does not choose. */
  readonly alpha: number;
}
