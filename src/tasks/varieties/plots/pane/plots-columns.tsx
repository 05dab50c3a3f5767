import type { PlotField } from "../../../../domain/plot-field.ts";
import {
  formatAmount,
  formatInteger,
  formatNumber,
  UNKNOWN,
} from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { TableColumn } from "../../../../ui/table/table-column.ts";
import { ALTITUDE_SOURCES, LATITUDE_BANDS } from "../../analysis/fit/fit-answer.ts";
import { bandFigures, bandOf } from "../model/band-words.ts";
import { entriesOf } from "../model/entries-of-plots.ts";
import { wordOf } from "../model/register-words.ts";
import type { ShownVerdicts } from "../model/shown-verdicts.ts";
import { unknownNamesOf } from "../model/unknown-names-of.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { VerdictCell } from "./verdict-cell.tsx";

/** How verdicts file: what is outside first. */
const RANK = [3, 0, 1, 2, 4, 5, 6, 7];

/** Columns of the plots' table; a plot with several varieties shows the verdict, band and margin of the one asked for, or that speaks for it. */
export const plotsColumns = (
  { register, catalogue, answer, start }: AnsweredPlots,
  { published, exercise, entryOf }: ShownVerdicts,
  locale: Locale,
): readonly TableColumn[] => {
  const t = paneTexts[locale].columns;
  const { entries } = answer;
  const unknown = (plot: number): number => unknownNamesOf(answer, start, plot);
  const named = (plot: number): string =>
    entriesOf(start, plot)
      .map((entry) => {
        const { name } = catalogue.varieties[entries.variety[entry]!] ?? {};
        return name ?? entries.written[entry] ?? "";
      })
      .join(", ");
  const bandAt = (plot: number): string => {
    const entry = entryOf(plot);
    const variety = entry === null ? undefined : catalogue.varieties[entries.variety[entry]!];
    const latitudes = LATITUDE_BANDS[answer.latitudeBand[plot]!];
    const band = variety && latitudes && bandOf(variety, latitudes);
    return band ? bandFigures(band) : UNKNOWN;
  };
  const marginOf = (plot: number): number => {
    const entry = entryOf(plot);
    return entry === null ? Number.NaN : entries.published.marginM[entry]!;
  };
  const own = (field: PlotField, header: string): TableColumn[] => {
    if (register.fields[field] === undefined) return [];
    const cell = (i: number) => wordOf(register, field, i);
    return [{ id: field, header, width: 110, cell, sortKey: cell }];
  };
  const figure = (
    id: string,
    header: string,
    width: number,
    value: (plot: number) => number,
    written: (value: number) => string = formatInteger,
  ): TableColumn => ({
    id,
    header,
    width,
    align: "end",
    cell: (i) => written(value(i)),
    sortKey: value,
  });
  return [
    {
      id: "plot",
      header: t.plot,
      width: 104,
      cell: (i) => register.ids[i],
      sortKey: (i) => register.ids[i]!,
    },
    {
      id: "verdict",
      header: t.verdict,
      width: register.ids.some((_, i) => unknown(i) > 0) ? 272 : 176,
      cell: (i) => <VerdictCell code={published[i]!} unknown={unknown(i)} />,
      sortKey: (i) => RANK[published[i]!]!,
    },
    {
      ...figure("margin", t.margin, 92, marginOf, (value) =>
        Number.isFinite(value) ? signed(value) : UNKNOWN,
      ),
      description: t.marginWhy,
    },
    ...(exercise
      ? [
          {
            id: "exercise",
            header: t.exercise,
            width: 176,
            cell: (i: number) => <VerdictCell code={exercise[i]!} />,
            sortKey: (i: number) => RANK[exercise[i]!]!,
          },
        ]
      : []),
    { id: "variety", header: t.variety, width: 130, cell: named, sortKey: named },
    figure("altitude", t.altitude, 92, (i) => answer.altitude[i]!),
    figure(
      "error",
      t.error,
      44,
      (i) => answer.altitudeErrorM[i]!,
      (value) => formatAmount(value, 0),
    ),
    {
      id: "source",
      header: t.source,
      width: 84,
      cell: (i) => paneTexts[locale].sources[ALTITUDE_SOURCES[answer.altitudeSource[i]!] ?? "none"],
      sortKey: (i) => answer.altitudeSource[i]!,
    },
    { id: "band", header: t.band, width: 104, align: "end", cell: bandAt, sortKey: bandAt },
    ...own("caserio", t.hamlet),
    ...own("organizacion", t.organisation),
    figure(
      "latitude",
      t.latitude,
      84,
      (i) => answer.latitude[i]!,
      (value) => formatNumber(value, 4),
    ),
  ];
};

/** A true minus sign: a hyphen is lost in a column. */
const signed = (value: number): string =>
  value < 0 ? `−${formatInteger(-value)}` : formatInteger(value);
