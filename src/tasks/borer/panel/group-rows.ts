import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type {
  DotWhiskerRow,
  WhiskerTone,
} from "../../../ui/chart/dot-whisker/dot-whisker-props.ts";
import type { GroupKey, GroupRate } from "../analysis/groups/group-answer.ts";
import { groupName } from "../model/group-name.ts";
import { groupTexts } from "../texts/group-texts.ts";

/** What a group's rate stands on, short enough for one line: "1,898 de 26,940 frutos". */
export const standsOn = (
  { events, exposure }: Pick<GroupRate, "events" | "exposure">,
  trap: boolean,
  locale: Locale,
): string => {
  const t = groupTexts[locale];
  return (trap ? t.trapDays : t.fruits)(formatInteger(events), formatInteger(exposure));
};

/** Groups as rows of the chart: the honest interval first, Wilson as the second where they differ. */
export const groupRows = (
  groups: readonly GroupRate[],
  by: GroupKey,
  trap: boolean,
  locale: Locale,
): readonly DotWhiskerRow[] => {
  const t = groupTexts[locale];
  return groups.map((group) => {
    const tone: WhiskerTone = group.standing;
    return {
      id: group.name,
      label: groupName(group.name, by, locale),
      aside: standsOn(group, trap, locale),
      value: group.rate,
      low: group.interval?.[0] ?? null,
      high: group.interval?.[1] ?? null,
      tone,
      second: group.intervalKind === "clustered" ? group.wilson : null,
      gap: group.rate === null ? t.gap["nothing-counted"] : t.gap.other,
    };
  });
};
