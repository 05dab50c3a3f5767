import type { Locale } from "../../../i18n/locale.ts";
import type { GroupKey, GroupRate } from "../analysis/groups/group-answer.ts";
import { groupTexts } from "../texts/group-texts.ts";

/**
 * How a group stands to the threshold, in words. A group known by one point is undecided wherever that point's interval lies, so
 * it is not said that the interval holds the threshold.
 */
export const standingWord = (
  { standing, noClustered }: Pick<GroupRate, "standing" | "noClustered">,
  by: GroupKey,
  locale: Locale,
): string => {
  const { tones, onePointTone } = groupTexts[locale];
  const speaksForOne = standing === "undecided" && noClustered === "one-point" && by !== "punto";
  return speaksForOne ? onePointTone : tones[standing];
};
