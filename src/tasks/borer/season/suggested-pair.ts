import type { Period } from "../analysis/select/reading-filter.ts";
import type { BorerChoices } from "../model/borer-model.ts";

/** What is looked at against the same a campaign before: the same month of last year, or the campaign before. */
export const suggestedPair = (
  period: Period,
  { campaigns, months }: Pick<BorerChoices, "campaigns" | "months">,
): readonly [before: Period, after: Period] | null => {
  if (period.kind === "month") {
    const { year, month } = period;
    const there = months.some((one) => one.year === year - 1 && one.month === month);
    return there ? [{ kind: "month", year: year - 1, month }, period] : null;
  }
  if (period.kind !== "campaign") return null;
  const before = campaigns[campaigns.indexOf(period.campaign) - 1];
  return before === undefined ? null : [{ kind: "campaign", campaign: before }, period];
};
