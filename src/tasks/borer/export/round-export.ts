import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import type { ExportTable } from "../../export-table.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import { shortTask } from "../round/round-columns.ts";
import type { RoundRow } from "../round/round-rows.ts";
import { sectorName } from "../round/sector-words.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { rateColumns } from "./rate-columns.ts";

const UNDECIDED = {
  "es-PE": {
    "interval-holds-threshold": "el intervalo contiene el umbral",
    "one-point": "un solo punto: no se sabe cuánto varía el sector",
  },
  en: {
    "interval-holds-threshold": "the interval holds the threshold",
    "one-point": "a single point: how the sector varies is not known",
  },
} as const;

/** Every sector with its place in the round, what to do there and how much more would settle it. */
export const roundExport = (
  rows: readonly RoundRow[],
  by: GroupKey,
  method: ReadingMethod,
  plane: UtmCrs,
): ExportTable<RoundRow> => {
  const degrees = ({ sector }: RoundRow, at: 0 | 1): number =>
    Number.isFinite(sector.x) ? projectPoint(sector.x, sector.y, plane, WGS84)[at] : Number.NaN;
  return {
    rows,
    columns: [
      {
        key: "visit",
        head: { "es-PE": "orden_de_visita", en: "visit_order" },
        value: ({ stop }) => stop?.number ?? null,
        words: ({ stop }, locale) =>
          stop ? String(stop.number) : { "es-PE": "fuera", en: "out" }[locale],
      },
      {
        key: by,
        head: { "es-PE": by, en: groupTexts.en.keys[by] },
        value: ({ sector }) => sector.name,
        words: ({ sector }, locale) => sectorName(sector, by, locale),
      },
      {
        key: "district",
        head: { "es-PE": "distrito_del_sector", en: "district_of_sector" },
        value: ({ district }) => district,
      },
      {
        key: "result",
        head: { "es-PE": "que_hacer", en: "what_to_do" },
        value: ({ list }) => list,
        words: (row, locale) => shortTask(row, method, locale),
      },
      {
        key: "undecided_because",
        head: { "es-PE": "sin_decidir_porque", en: "undecided_because" },
        value: ({ sector }) => sector.undecidedBecause ?? "",
        words: ({ sector }, locale) =>
          sector.undecidedBecause === null ? "" : UNDECIDED[locale][sector.undecidedBecause],
      },
      {
        key: "easting",
        head: { "es-PE": "este", en: "easting" },
        value: ({ sector }) => sector.x,
      },
      {
        key: "northing",
        head: { "es-PE": "norte", en: "northing" },
        value: ({ sector }) => sector.y,
      },
      {
        key: "lat",
        head: { "es-PE": "latitud", en: "latitude" },
        value: (row) => degrees(row, 1),
        decimals: 6,
      },
      {
        key: "lon",
        head: { "es-PE": "longitud", en: "longitude" },
        value: (row) => degrees(row, 0),
        decimals: 6,
      },
      ...rateColumns<RoundRow>(({ sector }) => sector, method),
      {
        key: "more_points",
        head: { "es-PE": "puntos_por_contar", en: "points_to_count" },
        value: ({ sector }) => sector.plan?.points ?? null,
        words: ({ sector: { plan } }, locale) =>
          plan === null
            ? ""
            : plan.points === null
              ? { "es-PE": `más de ${plan.most}`, en: `over ${plan.most}` }[locale]
              : String(plan.points),
      },
      {
        key: "more_trees",
        head: { "es-PE": "arboles_por_contar", en: "trees_to_count" },
        value: ({ sector }) => sector.plan?.trees ?? null,
        words: ({ sector }) => String(sector.plan?.trees ?? ""),
      },
      {
        key: "more_fruits",
        head: { "es-PE": "frutos_por_contar", en: "berries_to_count" },
        value: ({ sector }) => sector.plan?.fruits ?? null,
        words: ({ sector }) => String(sector.plan?.fruits ?? ""),
      },
      {
        key: "points_to_visit",
        head: { "es-PE": "puntos_en_orden", en: "points_in_order" },
        value: ({ stop }) => stop?.points.map(({ id }) => id).join(" ") ?? "",
      },
    ],
  };
};
