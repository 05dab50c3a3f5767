import {
  MATCHED_CODE,
  MATCHED_SHAPE,
} from "../../../../answers/register/compare/compare-answer.ts";
import { crsLabel } from "../../../../geo/crs/crs-label.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { changeTexts } from "../../../../layers/plot-change/change-texts.ts";
import type { ExportColumn, ExportTable, Facts } from "../../../export-table.ts";
import { compareTexts } from "../compare-texts.ts";
import {
  type Compared,
  codeNow,
  entryWord,
  holderDoubt,
  holderStanding,
  refusedRow,
  verdictOf,
} from "../model/compare-entries.ts";
import type { CompareView } from "../model/compare-view.ts";

const HECTARE = 10_000;

/** The entries as a file says them. Who holds a plot is not in it, only whether it changed. */
export const compareTable = (compared: Compared, rows: Iterable<number>): ExportTable<number> => {
  const { before, after, answer } = compared;
  const heads = (key: keyof (typeof compareTexts)["es-PE"]["columns"]) => ({
    "es-PE": compareTexts["es-PE"].columns[key],
    en: compareTexts.en.columns[key],
  });
  const yesNo = (value: number | boolean, locale: Locale) =>
    value ? compareTexts[locale].yes : compareTexts[locale].no;
  const columns: readonly ExportColumn<number>[] = [
    {
      key: "cambio",
      head: heads("change"),
      value: (entry) => verdictOf(compared, entry),
      words: (entry, locale) => changeTexts[locale].looks[verdictOf(compared, entry)],
    },
    { key: "codigo", head: heads("code"), value: (entry) => codeNow(compared, entry) || null },
    {
      key: "codigo_anterior",
      head: heads("codeBefore"),
      value: (entry) => {
        const place = answer.before[entry]!;
        return place < 0 ? null : before.ids[place]!;
      },
    },
    {
      key: "fila_anterior",
      head: { "es-PE": "Fila anterior", en: "Earlier row" },
      value: (entry) => before.rows[answer.before[entry]!] ?? refusedRow(compared, entry),
    },
    {
      key: "fila_ahora",
      head: { "es-PE": "Fila de ahora", en: "Row of now" },
      value: (entry) => after.rows[answer.after[entry]!] ?? refusedRow(compared, entry),
    },
    {
      key: "caserio",
      head: heads("hamlet"),
      value: (entry) => entryWord(compared, entry, "caserio") || null,
    },
    {
      key: "ha_antes",
      head: heads("before"),
      value: (entry) => answer.beforeM2[entry]! / HECTARE,
      decimals: 4,
    },
    {
      key: "ha_ahora",
      head: heads("after"),
      value: (entry) => answer.afterM2[entry]! / HECTARE,
      decimals: 4,
    },
    {
      key: "entre_linderos_m",
      head: heads("shift"),
      value: (entry) => answer.shiftM[entry]!,
      decimals: 1,
    },
    {
      key: "iou",
      head: { "es-PE": "IoU", en: "IoU" },
      value: (entry) => answer.iou[entry]!,
      decimals: 4,
    },
    {
      key: "hacia_el_limite_m",
      head: heads("towards"),
      value: (entry) => answer.towardsLimitM[entry]!,
      decimals: 1,
    },
    {
      key: "crecio_hacia_el_limite",
      head: { "es-PE": compareTexts["es-PE"].grown, en: compareTexts.en.grown },
      value: (entry) => answer.grown[entry] === 1,
      words: (entry, locale) => yesNo(answer.grown[entry]!, locale),
    },
    {
      key: "cambio_de_socio",
      head: { "es-PE": compareTexts["es-PE"].hands, en: compareTexts.en.hands },
      value: (entry) => {
        const standing = holderStanding(compared, entry);
        return standing === "unknown" ? null : standing === "other";
      },
      words: (entry, locale) => {
        const standing = holderStanding(compared, entry);
        return standing === "unknown"
          ? compareTexts[locale].unknown
          : yesNo(standing === "other", locale);
      },
    },
    {
      key: "duda_de_socio",
      head: { "es-PE": "Duda sobre el socio", en: "Doubt about the member" },
      value: (entry) => holderDoubt(compared, entry),
      words: (entry, locale) => {
        const doubt = holderDoubt(compared, entry);
        return doubt === null ? "" : compareTexts[locale].doubts[doubt];
      },
    },
    {
      key: "encontrada_por",
      head: { "es-PE": compareTexts["es-PE"].card.matched, en: compareTexts.en.card.matched },
      value: (entry) =>
        ({ [MATCHED_CODE]: "codigo", [MATCHED_SHAPE]: "forma" })[answer.matchedBy[entry]!] ?? null,
    },
  ];
  return { columns, rows: Array.from(rows) };
};

/** What the file is of, for programs. */
export const compareFacts = (
  { before, after, answer, holders }: Compared,
  { settings }: CompareView,
  made: Date,
): Facts => ({
  archivo_anterior: before.provenance.name,
  sha256_anterior: before.provenance.sha256,
  archivo_ahora: after.provenance.name,
  sha256_ahora: after.provenance.sha256,
  datos_de_ejemplo: before.provenance.sample || after.provenance.sample,
  iguales_m: settings.sameM,
  iou_minimo: settings.sameIou,
  crecio_desde_m: settings.grownM,
  socio_por: holders.join(" "),
  crs: crsLabel(answer.plane),
  hecho: made.toISOString(),
});

/** The same for people: name and value under the table. */
export const compareFoot = (
  { before, after, answer, holders }: Compared,
  { settings }: CompareView,
  limit: string | null,
  made: string,
  locale: Locale,
): readonly (readonly string[])[] => {
  const t = compareTexts[locale];
  return [
    [t.provenance],
    ...(before.provenance.sample || after.provenance.sample ? [[t.sampleNote]] : []),
    [t.before, before.provenance.name],
    ["SHA-256", before.provenance.sha256],
    [t.after, after.provenance.name],
    ["SHA-256", after.provenance.sha256],
    [t.sameM, `${settings.sameM} m`],
    ...(limit === null ? [[t.noLimit]] : [[t.limit(limit)], [t.grownM, `${settings.grownM} m`]]),
    ...(holders.length === 0
      ? [[t.noHolder]]
      : holders[0] === "apellidos_nombres"
        ? [[t.byName]]
        : []),
    ["CRS", crsLabel(answer.plane)],
    [t.todo],
    [t.made, made],
  ];
};
