import { foldWord } from "../analysis/select/fold-word.ts";
import type { PresentPeriods } from "../analysis/select/present-periods.ts";
import type { Period } from "../analysis/select/reading-filter.ts";

/** The period a person typed: a campaign of the sheet, or else "2026-03"; null for one without readings. */
export const askedPeriod = (typed: string, present: PresentPeriods): Period | null => {
  const campaign = present.campaigns.find((one) => foldWord(one) === foldWord(typed));
  if (campaign !== undefined) return { kind: "campaign", campaign };
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(typed.trim()) ?? [];
  const found = present.months.find(
    (one) => one.year === Number(year) && one.month === Number(month),
  );
  return found === undefined ? null : { kind: "month", year: found.year, month: found.month };
};
