import type { Dataset } from "../../../domain/dataset.ts";
import type { ReadingColumns } from "../../../domain/readings/reading-columns.ts";
import type { ExportTable } from "../../export-table.ts";
import type { JoinFault } from "../model/join-faults.ts";
import { joinTexts } from "../texts/join-texts.ts";

/** Points whose plot code needs a look, with what code and position say. */
export const faultExport = (
  faults: readonly JoinFault[],
  { points }: Pick<ReadingColumns, "points">,
  register: Pick<Dataset<"plots">, "ids">,
): ExportTable<JoinFault> => ({
  rows: faults,
  columns: [
    {
      key: "point",
      head: { "es-PE": "punto", en: "point" },
      value: ({ point }) => points[point] ?? "",
    },
    {
      key: "code_in_sheet",
      head: { "es-PE": "codigo_en_la_hoja", en: "code_in_sheet" },
      value: ({ code }) => code,
    },
    {
      key: "finding",
      head: { "es-PE": "que_pasa", en: "finding" },
      value: ({ kind }) => kind,
      words: ({ kind }, locale) => joinTexts[locale].kinds[kind],
    },
    {
      key: "plot_by_position",
      head: { "es-PE": "parcela_por_posicion", en: "plot_by_position" },
      value: ({ byPosition }) => (byPosition === null ? null : (register.ids[byPosition] ?? "")),
      words: ({ byPosition }, locale) =>
        byPosition === null
          ? { "es-PE": "ninguna", en: "none" }[locale]
          : (register.ids[byPosition] ?? ""),
    },
    {
      key: "to_named_plot_m",
      head: { "es-PE": "a_la_parcela_del_codigo_m", en: "to_named_plot_m" },
      value: ({ distance }) => distance,
    },
  ],
});
