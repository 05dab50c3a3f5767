import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatInteger, formatNumber, UNKNOWN } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { TableColumn } from "../../../ui/table/table-column.ts";
import type { MonthRate } from "../analysis/season/season-answer.ts";
import { bareCount, intervalText, rateText } from "../round/rate-words.ts";
import { monthName } from "./period-name.ts";
import { seasonTexts } from "./season-texts.ts";

/** A month with its rate, both intervals and what they stand on. */
export const seasonColumns = (
  months: readonly MonthRate[],
  method: ReadingMethod,
  locale: Locale,
): readonly TableColumn[] => {
  const t = seasonTexts[locale];
  const { column } = t;
  const traps = method === "trampa";
  const month = (i: number): MonthRate => months[i] as MonthRate;
  const number = (value: number | null): number => value ?? Number.NaN;
  const columns: readonly (TableColumn | null)[] = [
    {
      id: "month",
      header: column.month,
      width: 146,
      cell: (i) => monthName(month(i).year, month(i).month, locale),
      sortKey: (i) => month(i).year * 12 + month(i).month,
      firstDirection: "descending",
    },
    {
      id: "rate",
      header: traps ? column.rateTraps : column.rate,
      align: "end",
      width: 96,
      cell: (i) => rateText(month(i).rate, method, locale),
      sortKey: (i) => number(month(i).rate),
      firstDirection: "descending",
    },
    {
      id: "clustered",
      header: column.interval,
      align: "end",
      width: 150,
      cell: (i) =>
        month(i).points === 1 ? t.onePoint : intervalText(month(i).clustered, method, locale),
    },
    {
      id: "count",
      header: traps ? column.catches : column.bored,
      align: "end",
      width: 148,
      cell: (i) => bareCount(month(i), method, locale),
      sortKey: (i) => month(i).events,
      firstDirection: "descending",
    },
    {
      id: "points",
      header: column.points,
      align: "end",
      width: 72,
      cell: (i) => formatInteger(month(i).points),
      sortKey: (i) => month(i).points,
      firstDirection: "descending",
    },
    {
      id: "campaign",
      header: column.campaign,
      width: 84,
      cell: (i) => month(i).campaign || UNKNOWN,
      sortKey: (i) => month(i).campaign,
    },
    traps
      ? null
      : {
          id: "wilson",
          header: column.wilson,
          align: "end",
          width: 104,
          cell: (i) => intervalText(month(i).wilson, method, locale),
        },
    {
      id: "effect",
      header: column.effect,
      description: column.effectWhy,
      align: "end",
      width: 72,
      cell: (i) => formatNumber(number(month(i).designEffect), 1),
      sortKey: (i) => number(month(i).designEffect),
      firstDirection: "descending",
    },
  ];
  return columns.filter((one) => one !== null);
};
