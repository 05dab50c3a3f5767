import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatInteger, UNKNOWN } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { TableColumn } from "../../../ui/table/table-column.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import { bareCount, intervalText, rateText } from "./rate-words.ts";
import type { RoundRow } from "./round-rows.ts";
import { roundTexts } from "./round-texts.ts";
import { sectorName } from "./sector-words.ts";

const metre = (value: number): string => (Number.isFinite(value) ? value.toFixed(0) : UNKNOWN);

/** What to do about a sector, in few words. */
export const shortTask = (
  { list, sector, stop }: Pick<RoundRow, "list" | "sector" | "stop">,
  method: ReadingMethod,
  locale: Locale,
): string => {
  const t = roundTexts[locale];
  if (list === "treat" || list === "points") return t.treatShort;
  if (list === "calm") return stop ? t.lookShort : t.calmShort;
  if (list === "unknown")
    return stop ? t.lookShort : sector.rate === null ? t.nothingShort : t.fewShort;
  const { plan } = sector;
  if (plan === null) return t.countAgain;
  const [tooMany, least, short] =
    method === "trampa"
      ? [t.setTooMany, t.setLeast, t.setShort]
      : [t.countTooMany, t.countLeast, t.countShort];
  if (plan.points === null) return tooMany(formatInteger(plan.most));
  return plan.why === "spread-unknown"
    ? least(formatInteger(plan.points))
    : short(plan.points, formatInteger(plan.points));
};

/** Told under the table's title. */
export const MARKS = { clustered: "", wilson: " *", both: " **" } as const;

export const roundColumns = (
  rows: readonly RoundRow[],
  method: ReadingMethod,
  by: GroupKey,
  locale: Locale,
): readonly TableColumn[] => {
  const t = roundTexts[locale];
  const { column } = t;
  const row = (i: number): RoundRow => rows[i] as RoundRow;
  return [
    {
      id: "number",
      header: column.number,
      align: "end",
      width: 44,
      grow: 0,
      cell: (i) => row(i).stop?.number ?? UNKNOWN,
    },
    {
      id: "sector",
      header: column.sector,
      width: 150,
      cell: (i) => sectorName(row(i).sector, by, locale),
    },
    { id: "task", header: column.task, width: 164, cell: (i) => shortTask(row(i), method, locale) },
    {
      id: "rate",
      header: method === "trampa" ? column.rateTraps : column.rate,
      align: "end",
      width: 88,
      cell: (i) => rateText(row(i).sector.rate, method, locale),
    },
    {
      id: "interval",
      header: column.interval,
      align: "end",
      width: 118,
      cell: (i) => {
        const { sector } = row(i);
        const figures = intervalText(sector.interval, method, locale);
        const mark = MARKS[sector.intervalKind ?? "clustered"];
        return `${figures}${mark}`;
      },
    },
    {
      id: "count",
      header: method === "trampa" ? column.catches : column.bored,
      align: "end",
      width: 148,
      cell: (i) => bareCount(row(i).sector, method, locale),
    },
    {
      id: "points",
      header: column.points,
      align: "end",
      width: 64,
      cell: (i) => formatInteger(row(i).sector.points),
    },
    {
      id: "district",
      header: column.district,
      width: 128,
      cell: (i) => row(i).district || UNKNOWN,
    },
    {
      id: "easting",
      header: column.easting,
      align: "end",
      width: 72,
      cell: (i) => metre(row(i).sector.x),
    },
    {
      id: "northing",
      header: column.northing,
      align: "end",
      width: 80,
      cell: (i) => metre(row(i).sector.y),
    },
  ];
};
