import type { issueRecords } from "../../tell-issues.ts";
import type { FitGroup } from "../analysis/fit/fit-groups.ts";
import { groupPlots, groupVarieties } from "../analysis/fit/fit-groups.ts";
import type { FitSettings } from "../analysis/fit/fit-query.ts";
import { fitFacts } from "../plots/export/fit-facts.ts";
import { fitTable } from "../plots/export/fit-table.ts";
import { groupsOf } from "../plots/model/register-words.ts";
import type { AnsweredPlots } from "../plots/model/use-plots-model.ts";
import { verdictOf } from "../plots/model/verdict-code.ts";
import type { AltitudeNotice } from "./altitude-notices.ts";

const groupRecord = ({ name, plots, published, exercise }: FitGroup): object => ({
  name,
  plots,
  verdicts: published,
  ...(exercise && { verdicts_exercise: exercise }),
});

/** What `--json` prints: the counts, the groups, the unknown names, and a record per plot and variety by the names of the CSV. */
export const varietiesJson = (
  answered: AnsweredPlots,
  settings: FitSettings,
  made: Date,
  { refused, notices }: ReturnType<typeof issueRecords>,
  doubts: readonly AltitudeNotice[],
): object => {
  const { register, catalogue, answer, summary } = answered;
  const names = catalogue.varieties.map(({ name }) => name);
  const byWord = (field: "caserio" | "organizacion"): readonly object[] | null =>
    register.fields[field] === undefined
      ? null
      : groupPlots(answer, groupsOf(register, field)).map(groupRecord);
  const { columns, rows } = fitTable(answered, answer.plotVerdict.keys());
  return {
    ...fitFacts(answered, settings, made),
    plots: answer.plots,
    verdicts: summary.of,
    compared: summary.compared,
    outside: summary.outside,
    ...(summary.exercise && {
      verdicts_exercise: summary.exercise.of,
      outside_exercise: summary.exercise.outside,
      changed_by_exercise: summary.changed,
    }),
    by_variety: groupVarieties(answer, names).map(groupRecord),
    by_caserio: byWord("caserio"),
    by_organizacion: byWord("organizacion"),
    unknown: answer.unknown,
    per_plot_variety: rows.map((row) => ({
      ...Object.fromEntries(columns.map(({ key, value }) => [key, value(row)])),
      plot_verdict: verdictOf(answer.plotVerdict[row.plot]!),
    })),
    refused,
    notices: [...notices, ...doubts],
  };
};
