import type { Locale } from "../../../i18n/locale.ts";
import type { TableColumn } from "../../../ui/table/table-column.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { unitMembers } from "../model/unit-members.ts";
import { commonWords } from "../round/common-word.ts";
import { seasonColumns } from "../season/season-columns.ts";
import { seasonTexts } from "../season/season-texts.ts";
import { groupColumns } from "../table/group-columns.tsx";
import { hotSpotColumns } from "../table/hot-spot-columns.tsx";
import { lookFirst } from "../table/look-first.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { tableTexts } from "../texts/table-texts.ts";

/** A table of the screen as it goes on paper. */
export interface PaperTable {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Uint32Array;
}

const allOf = (rows: readonly unknown[]): Uint32Array => Uint32Array.from(rows, (_, row) => row);

/** Tables behind the open tab, in the order of the screen; none where there is no answer. */
export const paperTables = (model: BorerModel, locale: Locale): readonly PaperTable[] => {
  const { filter, columns: readings, groups, hotSpots, season, view } = model;
  if (filter === null || readings === null) return [];
  const { method } = filter;
  const t = tableTexts[locale];
  if (view.tab === "campana")
    return season.value === null
      ? []
      : [
          {
            title: seasonTexts[locale].tableTitle,
            columns: seasonColumns(season.value.months, method, locale),
            rows: allOf(season.value.months),
          },
        ];
  const found = hotSpots.value;
  const byGroup = groups.value;
  const title = method === "trampa" ? t.trapGroupsTitle : t.groupsTitle;
  return [
    ...(byGroup && view.tab !== "calientes"
      ? [
          {
            title: title(groupTexts[locale].keys[byGroup.by]),
            columns: groupColumns(byGroup, method, locale),
            rows: allOf(byGroup.groups),
          },
        ]
      : []),
    ...(found
      ? [
          {
            title: t.hotLabel,
            columns: hotSpotColumns(
              found,
              commonWords(readings.point, readings.district, unitMembers(found)),
              method,
              locale,
            ),
            rows: lookFirst(found),
          },
        ]
      : []),
  ];
};
