import type { TrialColumns } from "../../../../domain/trials/trial-columns.ts";
import type { WordColumn } from "../../../../domain/word-column.ts";
import type { FittedPlot, TrialAnswer } from "../../analysis/trial/trial-answer.ts";
import type { TrialScope } from "./trial-choices.ts";

/** One plot of the trial as the tab shows it. */
export interface TrialPlot {
  /** Its record in the data set. */
  readonly record: number;
  readonly site: string;
  readonly block: string;
  /** Its own code; "" where the file has none. */
  readonly code: string;
  readonly variety: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly trees: number | null;
  /** null where it was lost or not measured. */
  readonly value: number | null;
  /** null where the plot is in no analysis. */
  readonly fit: FittedPlot | null;
}

const word = ({ words, code }: WordColumn, record: number): string => words[code[record]!] ?? "";
const known = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** The plots of the campaign in the order of the file. */
export const trialPlots = (
  trial: TrialColumns,
  { response, campaign }: TrialScope,
  answer: TrialAnswer | null,
): readonly TrialPlot[] => {
  const values = trial.responses.find(({ column }) => column === response)?.values;
  const fits = new Map(
    (answer?.sites ?? []).flatMap((site) => site.fits.map((fit) => [fit.record, fit] as const)),
  );
  const plots: TrialPlot[] = [];
  for (const record of trial.site.code.keys()) {
    if (campaign !== null && word(trial.campaign, record) !== campaign) continue;
    plots.push({
      record,
      site: word(trial.site, record),
      block: word(trial.block, record),
      code: word(trial.plot, record),
      variety: word(trial.variety, record),
      row: known(trial.row[record]),
      column: known(trial.column[record]),
      trees: known(trial.trees[record]),
      value: known(values?.[record]),
      fit: fits.get(record) ?? null,
    });
  }
  return plots;
};
