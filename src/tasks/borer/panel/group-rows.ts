import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type {
  DotWhiskerRow,
  WhiskerTone,
} from "../../../ui/chart/dot-whisker/dot-whisker-props.ts";
import type { GroupKey, GroupRate } from "../analysis/groups/group-answer.ts";
import { groupName } from "../model/group-name.ts";
import { standingWord } from "../model/standing-word.ts";
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

/** Which interval each row shows, beside its count; the note says what the marks mean. */
const MARKS = { clustered: "", wilson: " *", both: " **" } as const;

/** How the drawn intervals are named: by points, Wilson's where every group is a single point, else by points save marks. */
export const intervalHeading = (groups: readonly GroupRate[], locale: Locale): string => {
  const t = groupTexts[locale];
  const kinds = new Set(groups.map(({ intervalKind }) => intervalKind));
  kinds.delete(null);
  if (kinds.size === 1 && kinds.has("wilson")) return t.onlyWilson;
  return kinds.size === 1 && kinds.has("clustered") ? t.honest : t.honestSave;
};

/** Sentences for the marks that rows carry. */
export const markNotes = (groups: readonly GroupRate[], locale: Locale): readonly string[] => {
  const t = groupTexts[locale];
  if (intervalHeading(groups, locale) === t.onlyWilson) return [];
  return (["wilson", "both"] as const)
    .filter((kind) => groups.some(({ intervalKind }) => intervalKind === kind))
    .map((kind) => t.marks[kind]);
};

/** Groups as rows of the chart: the interval shown first, Wilson as the second where it is narrower. */
export const groupRows = (
  groups: readonly GroupRate[],
  by: GroupKey,
  trap: boolean,
  locale: Locale,
): readonly DotWhiskerRow[] => {
  const t = groupTexts[locale];
  const marked = intervalHeading(groups, locale) !== t.onlyWilson;
  return groups.map((group) => {
    const tone: WhiskerTone = group.standing;
    return {
      id: group.name,
      label: groupName(group.name, by, locale),
      aside: `${standsOn(group, trap, locale)}${marked ? MARKS[group.intervalKind ?? "clustered"] : ""}`,
      value: group.rate,
      low: group.interval?.[0] ?? null,
      high: group.interval?.[1] ?? null,
      tone,
      toneName: standingWord(group, by, locale),
      second: group.clustered === null ? null : group.wilson,
      gap: group.rate === null ? t.gap["nothing-counted"] : t.gap.other,
    };
  });
};
