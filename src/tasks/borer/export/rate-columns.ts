import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { ExportColumn } from "../../export-table.ts";
import type { Rate } from "../analysis/groups/rate.ts";
import { intervalName } from "../model/interval-name.ts";
import { methodNames } from "./method-names.ts";

/** Columns of a rate with what it stands on: both intervals, the honest one first. */
export const rateColumns = <R>(
  of: (row: R) => Rate,
  method: ReadingMethod,
): readonly ExportColumn<R>[] => {
  const traps = method === "trampa";
  const decimals = traps ? 4 : 2;
  const n = methodNames(method);
  const end =
    (kind: "clustered" | "wilson" | "interval", at: 0 | 1) =>
    (row: R): number | null =>
      of(row)[kind]?.[at] ?? null;
  const wilson: readonly ExportColumn<R>[] = traps
    ? []
    : [
        {
          key: "wilson95_low",
          head: { "es-PE": "wilson_95_bajo", en: "wilson_95_low" },
          value: end("wilson", 0),
          decimals,
        },
        {
          key: "wilson95_high",
          head: { "es-PE": "wilson_95_alto", en: "wilson_95_high" },
          value: end("wilson", 1),
          decimals,
        },
      ];
  return [
    { key: "points", head: { "es-PE": "puntos", en: "points" }, value: (row) => of(row).points },
    {
      key: "readings",
      head: { "es-PE": "lecturas", en: "readings" },
      value: (row) => of(row).readings,
    },
    { ...n.events, value: (row) => of(row).events },
    { ...n.exposure, value: (row) => of(row).exposure },
    { ...n.rate, value: (row) => of(row).rate, decimals },
    {
      key: "clustered95_low",
      head: { "es-PE": "puntos_como_grupos_95_bajo", en: "points_as_clusters_95_low" },
      value: end("clustered", 0),
      decimals,
    },
    {
      key: "clustered95_high",
      head: { "es-PE": "puntos_como_grupos_95_alto", en: "points_as_clusters_95_high" },
      value: end("clustered", 1),
      decimals,
    },
    ...wilson,
    {
      key: "interval95_low",
      head: { "es-PE": "mostrado_95_bajo", en: "shown_95_low" },
      value: end("interval", 0),
      decimals,
    },
    {
      key: "interval95_high",
      head: { "es-PE": "mostrado_95_alto", en: "shown_95_high" },
      value: end("interval", 1),
      decimals,
    },
    {
      key: "interval_kind",
      head: { "es-PE": "intervalo_mostrado", en: "interval_shown" },
      value: (row) => of(row).intervalKind ?? "",
      words: (row, locale) => intervalName(of(row), locale),
    },
    {
      key: "design_effect",
      head: { "es-PE": "efecto_de_diseno", en: "design_effect" },
      value: (row) => of(row).designEffect,
      decimals: 1,
    },
    {
      key: "no_clustered_because",
      head: { "es-PE": "sin_intervalo_de_grupos_porque", en: "no_clustered_interval_because" },
      value: (row) => of(row).noClustered ?? "",
      words: (row, locale) => {
        const why = of(row).noClustered;
        return why === null ? "" : NO_CLUSTERED[locale][why];
      },
    },
  ];
};

const NO_CLUSTERED = {
  "es-PE": {
    "nothing-counted": "no se contó nada",
    "one-point": "un solo punto",
    "nothing-bored": "ninguno brocado",
    "all-bored": "todos brocados",
    "no-variance": "los puntos no varían",
  },
  en: {
    "nothing-counted": "nothing counted",
    "one-point": "one point only",
    "nothing-bored": "none bored",
    "all-bored": "all bored",
    "no-variance": "points do not vary",
  },
} as const;
