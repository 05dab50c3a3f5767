import type { Dataset } from "../../../domain/dataset.ts";
import type { ExportTable } from "../../export-table.ts";
import type { Gap, PlotPlaces } from "../analysis/round/round-answer.ts";

/** Plots far from any reading, farthest first. */
export const gapExport = (
  gaps: readonly Gap[],
  register: Dataset<"plots">,
  places: PlotPlaces,
): ExportTable<Gap> => ({
  rows: gaps,
  columns: [
    {
      key: "plot",
      head: { "es-PE": "parcela", en: "plot" },
      value: ({ plot }) => register.ids[plot] ?? "",
    },
    {
      key: "row",
      head: { "es-PE": "fila", en: "row" },
      value: ({ plot }) => register.rows[plot] ?? null,
    },
    {
      key: "to_nearest_reading_m",
      head: { "es-PE": "a_la_lectura_mas_cercana_m", en: "to_nearest_reading_m" },
      value: ({ distance }) => distance,
    },
    {
      key: "easting",
      head: { "es-PE": "este", en: "easting" },
      value: ({ plot }) => places.x[plot] ?? null,
    },
    {
      key: "northing",
      head: { "es-PE": "norte", en: "northing" },
      value: ({ plot }) => places.y[plot] ?? null,
    },
  ],
});
