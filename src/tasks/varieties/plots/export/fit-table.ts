import type { PlotField } from "../../../../domain/plot-field.ts";
import { PLOT_FIELDS } from "../../../../domain/plot-field.ts";
import { ALTITUDE_FAULTS } from "../../../../domain/written/altitude-faults.ts";
import type { ExportColumn, ExportTable } from "../../../export-table.ts";
import {
  ALTITUDE_SOURCES,
  type EntryVerdicts,
  LATITUDE_BANDS,
} from "../../analysis/fit/fit-answer.ts";
import { bandOf } from "../model/band-words.ts";
import { entriesOf } from "../model/entries-of-plots.ts";
import { wordOf } from "../model/register-words.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { verdictOf } from "../model/verdict-code.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { verdictTexts } from "../texts/verdict-texts.ts";
import { exportTexts } from "./export-texts.ts";

/** One variety of one plot: the place of the entry in the answer. */
export interface FitRow {
  readonly plot: number;
  readonly entry: number;
}

/** Names and identity papers stay in the person's own file; code, variety and altitude have columns of their own. */
const LEFT_OUT: ReadonlySet<PlotField> = new Set([
  "dni",
  "apellidos_nombres",
  "codigo_parcela",
  "variedades",
  "altitud_msnm",
]);

const FAULTS = Object.keys(ALTITUDE_FAULTS) as (keyof typeof ALTITUDE_FAULTS)[];

const same = (head: string): ExportColumn<FitRow>["head"] => ({ "es-PE": head, en: head });

/** A line per plot and variety, in the order of `plots`. */
export const fitTable = (
  { register, catalogue, answer, start }: AnsweredPlots,
  plots: Iterable<number>,
): ExportTable<FitRow> => {
  const { entries } = answer;
  const faultsOf = (plot: number) =>
    FAULTS.filter((name) => (answer.altitudeFaults[plot]! & ALTITUDE_FAULTS[name]) > 0);
  const nameOf = ({ entry }: FitRow): string | null =>
    catalogue.varieties[entries.variety[entry]!]?.name ?? null;
  const bandAt = ({ plot, entry }: FitRow) => {
    const variety = catalogue.varieties[entries.variety[entry]!];
    const latitudes = LATITUDE_BANDS[answer.latitudeBand[plot]!];
    return variety && latitudes ? bandOf(variety, latitudes) : null;
  };
  const verdict = (
    key: string,
    head: ExportColumn<FitRow>["head"],
    of: EntryVerdicts,
    name: "verdict" | "otherVerdict" = "verdict",
  ): ExportColumn<FitRow> => {
    const code = ({ entry }: FitRow): number | null => {
      const value = of[name][entry]!;
      return value === 255 ? null : value;
    };
    return {
      key,
      head,
      value: (row) => {
        const value = code(row);
        return value === null ? null : verdictOf(value);
      },
      words: (row, locale) => {
        const value = code(row);
        return value === null ? "" : verdictTexts[locale][verdictOf(value)];
      },
    };
  };
  const figure = (
    key: string,
    head: ExportColumn<FitRow>["head"],
    value: (row: FitRow) => number | null,
    decimals = 0,
  ): ExportColumn<FitRow> => ({ key, head, value, decimals });
  const own = PLOT_FIELDS.filter(
    (field) => register.fields[field] !== undefined && !LEFT_OUT.has(field),
  ).map(
    (field): ExportColumn<FitRow> => ({
      key: field,
      head: same(field),
      value: ({ plot }) => wordOf(register, field, plot),
    }),
  );
  return {
    rows: Array.from(plots).flatMap((plot) =>
      entriesOf(start, plot).map((entry) => ({ plot, entry })),
    ),
    columns: [
      {
        key: "id",
        head: { "es-PE": "parcela", en: "plot" },
        value: ({ plot }) => register.ids[plot] ?? "",
      },
      figure("row", { "es-PE": "fila", en: "row" }, ({ plot }) => register.rows[plot] ?? null),
      {
        key: "variety_written",
        head: { "es-PE": "variedad_anotada", en: "variety_written" },
        value: ({ entry }) => entries.written[entry] ?? "",
      },
      {
        key: "variety",
        head: { "es-PE": "variedad_catalogo", en: "catalogue_variety" },
        value: nameOf,
      },
      verdict("verdict", { "es-PE": "resultado", en: "result" }, entries.published),
      figure(
        "altitude_m",
        { "es-PE": "altitud_usada_msnm", en: "altitude_used_masl" },
        ({ plot }) => answer.altitude[plot]!,
      ),
      figure(
        "altitude_error_m",
        { "es-PE": "error_m", en: "error_m" },
        ({ plot }) => answer.altitudeErrorM[plot]!,
      ),
      {
        key: "altitude_source",
        head: { "es-PE": "altitud_de", en: "altitude_from" },
        value: ({ plot }) => ALTITUDE_SOURCES[answer.altitudeSource[plot]!] ?? "none",
        words: ({ plot }, locale) =>
          paneTexts[locale].sources[ALTITUDE_SOURCES[answer.altitudeSource[plot]!] ?? "none"],
      },
      {
        key: "altitude_written",
        head: { "es-PE": "altitud_anotada", en: "altitude_written" },
        value: ({ plot }) => wordOf(register, "altitud_msnm", plot),
      },
      {
        key: "altitude_faults",
        head: { "es-PE": "altitud_observaciones", en: "altitude_faults" },
        value: ({ plot }) => faultsOf(plot).join(" "),
        words: ({ plot }, locale) =>
          faultsOf(plot)
            .map((name) => exportTexts[locale].faults[name])
            .join(", "),
      },
      figure(
        "relief_m",
        { "es-PE": "relieve_msnm", en: "relief_masl" },
        ({ plot }) => answer.relief[plot]!,
      ),
      figure(
        "latitude",
        { "es-PE": "latitud", en: "latitude" },
        ({ plot }) => answer.latitude[plot]!,
        6,
      ),
      figure(
        "band_min_m",
        { "es-PE": "faja_desde_msnm", en: "band_from_masl" },
        (row) => bandAt(row)?.min ?? null,
      ),
      {
        ...figure(
          "band_max_m",
          { "es-PE": "faja_hasta_msnm", en: "band_to_masl" },
          (row) => bandAt(row)?.max ?? null,
        ),
        words: (row, locale) => {
          const band = bandAt(row);
          if (band === null) return "";
          return band.max === null ? exportTexts[locale].noTop : String(band.max);
        },
      },
      figure(
        "margin_m",
        { "es-PE": "al_borde_m", en: "to_edge_m" },
        ({ entry }) => entries.published.marginM[entry]!,
      ),
      verdict(
        "verdict_other_band",
        { "es-PE": "resultado_otra_faja", en: "result_other_band" },
        entries.published,
        "otherVerdict",
      ),
      ...(entries.exercise
        ? [
            verdict(
              "verdict_exercise",
              { "es-PE": "resultado_ejercicio", en: "result_exercise" },
              entries.exercise,
            ),
            figure(
              "margin_exercise_m",
              { "es-PE": "al_borde_ejercicio_m", en: "to_edge_exercise_m" },
              ({ entry }: FitRow) => entries.exercise!.marginM[entry]!,
            ),
          ]
        : []),
      ...own,
    ],
  };
};
