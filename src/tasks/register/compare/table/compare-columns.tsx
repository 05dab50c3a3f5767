import { MATCHED_SHAPE } from "../../../../answers/register/compare/compare-answer.ts";
import { formatHectaresFigure } from "../../../../i18n/format-measure.ts";
import { formatNumber, UNKNOWN } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { TableColumn } from "../../../../ui/table/table-column.ts";
import { compareTexts } from "../compare-texts.ts";
import {
  type Compared,
  changeOf,
  entryCode,
  entryWord,
  holderStanding,
} from "../model/compare-entries.ts";
import { ChangeCell } from "./change-cell.tsx";

/** How changes file: what needs a look first. */
const RANK = ["gone", "new", "moved", "redrawn", "kind", "no-place", "same"];

const written = (value: number, words: (value: number) => string): string =>
  Number.isNaN(value) ? UNKNOWN : words(value);

/** A difference with its sign. */
const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

/** Columns of the table, told by entry of the comparison. */
export const compareColumns = (compared: Compared, locale: Locale): readonly TableColumn[] => {
  const { before, after, answer } = compared;
  const t = compareTexts[locale];
  const { columns } = t;
  const figure = (
    id: keyof typeof columns,
    width: number,
    value: (entry: number) => number,
    words: (value: number) => string,
  ): TableColumn => ({
    id,
    header: columns[id],
    width,
    align: "end",
    cell: (entry) => written(value(entry), words),
    sortKey: value,
    firstDirection: "descending",
  });
  const hamlet = (entry: number) => entryWord(compared, entry, "caserio");
  const codeBefore = (entry: number) => {
    const place = answer.before[entry]!;
    return place < 0 ? "" : before.ids[place]!;
  };
  const difference = (entry: number) => answer.afterM2[entry]! - answer.beforeM2[entry]!;
  const hasLimit = answer.towardsLimitM.some((value) => !Number.isNaN(value));
  const hasHolder = compared.holder !== null;
  return [
    {
      id: "change",
      header: columns.change,
      width: 168,
      cell: (entry) => <ChangeCell change={changeOf(answer, entry)} locale={locale} />,
      sortKey: (entry) => RANK.indexOf(changeOf(answer, entry)),
    },
    {
      id: "code",
      header: columns.code,
      width: 112,
      grow: 1,
      cell: (entry) => entryCode(compared, entry),
      sortKey: (entry) => entryCode(compared, entry),
    },
    ...(answer.matchedBy.includes(MATCHED_SHAPE)
      ? [
          {
            id: "codeBefore",
            header: columns.codeBefore,
            width: 112,
            grow: 1,
            cell: (entry: number) => codeBefore(entry) || UNKNOWN,
            sortKey: codeBefore,
          },
        ]
      : []),
    ...(after.fields.caserio === undefined
      ? []
      : [
          {
            id: "hamlet",
            header: columns.hamlet,
            width: 112,
            grow: 1,
            cell: hamlet,
            sortKey: hamlet,
          },
        ]),
    {
      ...figure(
        "shift",
        104,
        (entry) => answer.shiftM[entry]!,
        (value) => formatNumber(value, 1),
      ),
      description: t.shiftHint,
    },
    figure("before", 92, (entry) => answer.beforeM2[entry]!, formatHectaresFigure),
    figure("after", 92, (entry) => answer.afterM2[entry]!, formatHectaresFigure),
    figure("difference", 104, difference, (value) => signed(formatHectaresFigure(value), value)),
    ...(hasLimit
      ? [
          figure(
            "towards",
            112,
            (entry) => answer.towardsLimitM[entry]!,
            (value) => signed(formatNumber(value, 1), value),
          ),
        ]
      : []),
    ...(hasHolder
      ? [
          {
            id: "holder",
            header: columns.holder,
            width: 88,
            cell: (entry: number) =>
              ({ same: t.sameHolder, other: t.otherHolder, unknown: UNKNOWN })[
                holderStanding(compared, entry)
              ],
            sortKey: (entry: number) => -answer.otherHolder[entry]!,
          },
        ]
      : []),
  ];
};
