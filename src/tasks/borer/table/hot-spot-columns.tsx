import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatAmount, formatInteger, formatNumber, UNKNOWN } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { TableColumn } from "../../../ui/table/table-column.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { formatP } from "../panel/moran-words.ts";
import { tableTexts } from "../texts/table-texts.ts";
import { ResultCell } from "./result-cell.tsx";

const MOST_WIDTH = 170;

/** Room for so many letters at 13 px, in bold and with the bar of a selected row. */
const widthOf = (letters: number, least: number): number =>
  Math.min(MOST_WIDTH, Math.max(least, Math.ceil(7.3 * letters) + 22));

/** Columns of "where to look first"; rows are units. `districts` is the commonest of each unit's points. */
export const hotSpotColumns = (
  answer: HotSpotAnswer,
  districts: readonly string[],
  method: ReadingMethod,
  locale: Locale,
): readonly TableColumn[] => {
  const t = tableTexts[locale];
  const trap = method === "trampa";
  const decimals = trap ? 2 : 1;
  const percent = (value: number): string =>
    Number.isFinite(value) ? `${formatAmount(value, decimals)}${trap ? "" : "%"}` : UNKNOWN;
  const figure = (
    id: string,
    header: string,
    width: number,
    values: ArrayLike<number>,
    written: (value: number) => string,
    description?: string,
  ): TableColumn => ({
    id,
    header,
    align: "end",
    width,
    firstDirection: "descending",
    cell: (unit) => written(values[unit] as number),
    sortKey: (unit) => values[unit] as number,
    ...(description !== undefined && { description }),
  });
  const count = trap ? t.in : t.of;
  const largest = answer.exposure.reduce((most, one) => Math.max(most, one), 0);
  const countWidth = widthOf(2 * formatInteger(largest).length + 4, 96);
  return [
    {
      id: "unit",
      header: answer.unit === "cell" ? t.cell : t.point,
      width: widthOf(
        answer.ids.reduce((most, id) => Math.max(most, id.length), 0),
        86,
      ),
      cell: (unit) => answer.ids[unit],
      sortKey: (unit) => answer.ids[unit] as string,
    },
    {
      id: "district",
      header: t.district,
      width: 132,
      cell: (unit) => districts[unit] || UNKNOWN,
      sortKey: (unit) => districts[unit] ?? "",
    },
    {
      ...figure("count", trap ? t.caught : t.bored, countWidth, answer.exposure, formatInteger),
      cell: (unit) =>
        count(
          formatInteger(answer.events[unit] as number),
          formatInteger(answer.exposure[unit] as number),
        ),
    },
    {
      ...figure("rate", trap ? t.trapRate : t.rate, 92, answer.rate, percent),
      cell: (unit) => <strong>{percent(answer.rate[unit] as number)}</strong>,
    },
    ...(trap
      ? []
      : [
          {
            ...figure("interval", t.interval, 90, answer.wilsonLow, percent, t.intervalWhy),
            cell: (unit: number) =>
              Number.isFinite(answer.wilsonLow[unit])
                ? t.to(
                    formatNumber(answer.wilsonLow[unit] as number, 1),
                    formatNumber(answer.wilsonHigh[unit] as number, 1),
                  )
                : UNKNOWN,
          },
        ]),
    figure("z", t.z, 64, answer.z, (value) => formatNumber(value, 2)),
    {
      ...figure("q", t.q, 66, answer.q, formatP, t.qWhy),
      firstDirection: "ascending" as const,
    },
    {
      id: "result",
      header: t.result,
      width: answer.unit === "point" ? 160 : 126,
      cell: (unit) => <ResultCell answer={answer} unit={unit} />,
      sortKey: (unit) => {
        const shown = answer.classShown[unit] as number;
        return shown < -3 ? Number.NaN : shown;
      },
      firstDirection: "descending",
    },
    {
      ...figure("p", t.p, 68, answer.pPermuted, formatP, t.pWhy),
      firstDirection: "ascending" as const,
    },
    ...(answer.unit === "cell"
      ? [
          {
            id: "points",
            header: t.points,
            align: "end" as const,
            width: 55,
            cell: (unit: number) => formatInteger(answer.pointCount[unit] as number),
          },
        ]
      : []),
    figure("eb", t.eb, 84, answer.ebGlobal, percent, t.ebWhy),
    figure("neighbours", t.neighbours, 84, answer.neighbours, formatInteger),
  ];
};
