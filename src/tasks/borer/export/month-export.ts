import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { ExportTable } from "../../export-table.ts";
import type { MonthRate, SeasonAnswer } from "../analysis/season/season-answer.ts";
import { rateColumns } from "./rate-columns.ts";

interface DistrictMonth {
  readonly district: string | null;
  readonly month: MonthRate;
}

/** Months of all districts together, then of each. */
export const monthExport = (
  { months, byDistrict }: SeasonAnswer,
  method: ReadingMethod,
): ExportTable<DistrictMonth> => ({
  rows: [
    ...months.map((month) => ({ district: null, month })),
    ...byDistrict.flatMap(({ district, months: own }) => own.map((month) => ({ district, month }))),
  ],
  columns: [
    {
      key: "district",
      head: { "es-PE": "distrito", en: "district" },
      value: ({ district }) => district ?? "*",
      words: ({ district }, locale) =>
        district === null
          ? { "es-PE": "todos", en: "all" }[locale]
          : district || { "es-PE": "(sin dato)", en: "(not stated)" }[locale],
    },
    { key: "year", head: { "es-PE": "anio", en: "year" }, value: ({ month }) => month.year },
    { key: "month", head: { "es-PE": "mes", en: "month" }, value: ({ month }) => month.month },
    {
      key: "campaign",
      head: { "es-PE": "campana", en: "season" },
      value: ({ month }) => month.campaign,
    },
    ...rateColumns<DistrictMonth>(({ month }) => month, method),
  ],
});
