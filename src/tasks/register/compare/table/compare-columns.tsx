import { MATCHED_SHAPE } from "../../../../answers/register/compare/compare-answer.ts";
import { formatHectaresFigure } from "../../../../i18n/format-measure.ts";
import { formatNumber, UNKNOWN } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { TableColumn } from "../../../../ui/table/table-column.ts";
import { compareTexts } from "../compare-texts.ts";
import {
  type Compared,
  codeNow,
  entryWord,
  holderDoubt,
  holderStanding,
  verdictOf,
} from "../model/compare-entries.ts";
import { ChangeCell } from "./change-cell.tsx";

/** How changes file: what needs a look first. */
const RANK = ["gone", "new", "moved", "redrawn", "kind", "hands", "recoded", "no-place", "same"];

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
  const hasHolder = compared.holders.length > 0;
  const text = (
    id: keyof typeof columns,
    width: number,
    value: (entry: number) => string,
  ): TableColumn => ({
    id,
    header: columns[id],
    width,
    grow: 1,
    cell: (entry) => value(entry) || UNKNOWN,
    sortKey: value,
  });
  const hasEarlierCode = answer.matchedBy.includes(MATCHED_SHAPE) || answer.after.includes(-1);
  return [
    {
      id: "change",
      header: columns.change,
      width: 156,
      cell: (entry) => <ChangeCell change={verdictOf(compared, entry)} locale={locale} />,
      sortKey: (entry) => RANK.indexOf(verdictOf(compared, entry)),
    },
    text("code", 88, (entry) => codeNow(compared, entry)),
    {
      ...figure(
        "shift",
        96,
        (entry) => answer.shiftM[entry]!,
        (value) => formatNumber(value, 1),
      ),
      description: t.shiftHint,
    },
    ...(hasLimit
      ? [
          figure(
            "towards",
            96,
            (entry) => answer.towardsLimitM[entry]!,
            (value) => signed(formatNumber(value, 1), value),
          ),
        ]
      : []),
    ...(hasEarlierCode ? [text("codeBefore", 96, codeBefore)] : []),
    figure("difference", 96, difference, (value) => signed(formatHectaresFigure(value), value)),
    figure("before", 84, (entry) => answer.beforeM2[entry]!, formatHectaresFigure),
    figure("after", 84, (entry) => answer.afterM2[entry]!, formatHectaresFigure),
    ...(hasHolder
      ? [
          {
            id: "holder",
            header: columns.holder,
            width: 88,
            cell: (entry: number) => {
              const other =
                compared.holders[0] === "apellidos_nombres" ? t.otherName : t.otherHolder;
              const same = holderDoubt(compared, entry) === null ? t.sameHolder : t.sameDoubt;
              return { same, other, unknown: UNKNOWN }[holderStanding(compared, entry)];
            },
            sortKey: (entry: number) =>
              -2 * answer.otherHolder[entry]! - Math.sign(answer.holderDoubt[entry]!),
          },
        ]
      : []),
    ...(after.fields.caserio === undefined ? [] : [text("hamlet", 104, hamlet)]),
  ];
};
