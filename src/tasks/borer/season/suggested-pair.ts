import type { Period } from "../analysis/select/reading-filter.ts";
import type { BorerChoices } from "../model/borer-model.ts";

/**
 * What is looked at against the same a campaign before: the same month of last year, or the campaign before. Where all
 * dates or some days are looked at, the last month of them all. null where the sheet has no earlier one.
 */
export const suggestedPair = (
  period: Period,
  { campaigns, months }: Pick<BorerChoices, "campaigns" | "months">,
): readonly [before: Period, after: Period] | null => {
  if (period.kind !== "campaign") {
    const of = period.kind === "month" ? period : months.at(-1);
    if (of === undefined) return null;
    const { year, month } = of;
    const there = months.some((one) => one.year === year - 1 && one.month === month);
    return there
      ? [
          { kind: "month", year: year - 1, month },
          { kind: "month", year, month },
        ]
      : null;
  }
  const before = campaigns[campaigns.indexOf(period.campaign) - 1];
  return before === undefined ? null : [{ kind: "campaign", campaign: before }, period];
};
