import type { TrialColumns, TrialResponse } from "../../../../domain/trials/trial-columns.ts";
import { RESPONSE_FIELDS } from "../../../../domain/trials/trial-field.ts";
import type { WordColumn } from "../../../../domain/word-column.ts";
import type { TrialView } from "./trial-view.ts";

/** What the open file lets a person choose among. */
export interface TrialChoices {
  /** Columns of responses: with at least one figure first, and of those yield, rust, cup and borer before any other. */
  readonly responses: readonly string[];
  /** Oldest first; empty where the file names none. */
  readonly campaigns: readonly string[];
}

/** What is looked at: the person's choice where the file has it. */
export interface TrialScope {
  readonly response: string;
  /** null where there is nothing to tell apart. */
  readonly campaign: string | null;
}

const hasFigures = (values: Float64Array): boolean => values.some(Number.isFinite);

const wordsInUse = ({ words, code }: WordColumn): readonly string[] => {
  const used = new Set(code);
  return words.filter((_, i) => used.has(i));
};

/** Place of a response among those that are known; any other after them. */
const rank = ({ field }: TrialResponse): number =>
  field === null ? RESPONSE_FIELDS.length : RESPONSE_FIELDS.indexOf(field);

export const trialChoices = (trial: TrialColumns): TrialChoices => ({
  responses: trial.responses
    .map((response) => ({ response, unmeasured: Number(!hasFigures(response.values)) }))
    .sort((a, b) => a.unmeasured - b.unmeasured || rank(a.response) - rank(b.response))
    .map(({ response }) => response.column),
  campaigns: wordsInUse(trial.campaign).toSorted((a, b) =>
    a.localeCompare(b, "es", { numeric: true }),
  ),
});

/**
 * A plot measured in several campaigns is no replication, so only one is looked at: the last unless another was chosen.
 * null where the file has no response at all.
 */
export const trialScope = (
  { responses, campaigns }: TrialChoices,
  { response, campaign }: Pick<TrialView, "response" | "campaign">,
): TrialScope | null => {
  const chosen = responses.find((column) => column === response) ?? responses[0];
  if (chosen === undefined) return null;
  return {
    response: chosen,
    campaign:
      campaigns.length > 1
        ? (campaigns.find((word) => word === campaign) ?? campaigns.at(-1)!)
        : null,
  };
};
