import type { Dataset } from "../../../domain/dataset.ts";
import type { TrialColumns, TrialResponse } from "../../../domain/trials/trial-columns.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { analyseTrial } from "../analysis/trial/analyse-trial.ts";
import type { TrialAnswer } from "../analysis/trial/trial-answer.ts";
import { trialCommandTexts } from "./trial-command-texts.ts";
import type { TrialQuestion } from "./trial-question.ts";

/** What a command line asks, answered. */
export interface TrialCommandAnswer {
  readonly question: TrialQuestion;
  readonly dataset: Dataset<"trials">;
  readonly trial: TrialColumns;
  readonly response: TrialResponse;
  /** As the file spells it. */
  readonly campaign: string | null;
  readonly answer: TrialAnswer;
}

const folded = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

/** The column so headed, or the known quantity so named; without a name, the first known one, else the first. */
const chosenResponse = (
  { responses }: TrialColumns,
  name: string | null,
): TrialResponse | undefined => {
  if (name === null) return responses.find(({ field }) => field !== null) ?? responses[0];
  const wanted = folded(name);
  return (
    responses.find(({ column }) => column === name) ??
    responses.find(({ column }) => folded(column) === wanted) ??
    responses.find(({ field }) => field === wanted)
  );
};

/** The answer, or the sentence that says why there is none. */
export const askTrial = (
  question: TrialQuestion,
  dataset: Dataset<"trials">,
  trial: TrialColumns,
  locale: Locale,
): TrialCommandAnswer | string => {
  const t = trialCommandTexts[locale];
  const columns = trial.responses.map(({ column }) => column);
  const response = chosenResponse(trial, question.response);
  if (response === undefined)
    return columns.length === 0
      ? t.noResponses(question.file)
      : t.noResponse(question.response ?? "", columns.join(", "));
  const { words } = trial.campaign;
  const asked = question.campaign;
  const campaign =
    asked === null ? null : (words.find((word) => folded(word) === folded(asked)) ?? null);
  if (asked !== null && campaign === null)
    return words.length === 0 ? t.noCampaigns(asked) : t.noCampaign(asked, words.join(", "));
  const answer = analyseTrial({
    trial,
    response: response.column,
    campaign,
    alpha: question.alpha,
  });
  const withFigures = answer.sites.filter(({ used }) => used > 0);
  const undecided =
    withFigures.length > 0 &&
    withFigures.every(({ notComputable }) => notComputable === "several-campaigns");
  if (undecided) return t.chooseCampaign(words.join(", "));
  return { question, dataset, trial, response, campaign, answer };
};
