import { isOnlyPoints, type OverlapSummary } from "../../../answers/overlap/summary.ts";
import { isPossibleOverlap, verdictOf } from "../../../answers/overlap/verdict.ts";
import type { Metres } from "../../../geo/units.ts";
import { formatHectaresFigure, formatPercent } from "../../../i18n/format-measure.ts";
import { formatAmount, formatInteger, UNKNOWN } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import type { FlowTable } from "../../../print/flow/flow-block.ts";
import { ownText } from "../document/own-words.ts";
import type { AnnexQuestion } from "../document/prepare-annex.ts";
import { resultTexts } from "../document/texts/result-texts.ts";
import type { ReportGroups } from "./report-groups.ts";
import { reportTexts } from "./report-texts.ts";

/** Points have no hectares: nothing is written, rather than zero. */
const hectares = (summary: OverlapSummary, squareMetres: number): string =>
  summary.plots > 0 && isOnlyPoints(summary) ? UNKNOWN : formatHectaresFigure(squareMetres);

/** Square metres inside the area, decided or not. */
const withinM2 = ({ overlapM2, onLimitM2 }: OverlapSummary): number => overlapM2 + onLimitM2;

const share = (part: number, whole: number): string =>
  whole === 0 ? UNKNOWN : formatPercent(part / whole).replace("%", "");

const end = "end" as const;

export const verdictTable = ({ verdicts, total }: ReportGroups, locale: Locale): FlowTable => {
  const t = reportTexts[locale];
  const v = verdictTexts[locale];
  const rows = [
    ...verdicts.map(({ key, summary }) => ({
      name: key === "not-measured" ? v.notMeasured : v[key],
      summary,
    })),
    { name: t.total, summary: total },
  ];
  return {
    kind: "table",
    key: "verdicts",
    gap: 5,
    caption: t.verdicts,
    columns: [
      { id: "verdict", header: t.verdict, width: 34 },
      { id: "count", header: t.count, width: 16, align: end },
      { id: "share", header: t.share, width: 12, align: end },
      { id: "area", header: t.area, width: 22, align: end },
      { id: "within", header: t.within, width: 40, align: end },
    ],
    rows: rows.length,
    strong: (i) => i === rows.length - 1,
    row: (i) => {
      const { name, summary } = rows[i]!;
      return [
        name,
        formatInteger(summary.plots),
        share(summary.plots, total.plots),
        hectares(summary, summary.areaM2),
        hectares(summary, withinM2(summary)),
      ];
    },
  };
};

export const districtTable = ({ districts, total }: ReportGroups, locale: Locale): FlowTable => {
  const t = reportTexts[locale];
  const rows = [...districts, { key: t.total, summary: total }];
  return {
    kind: "table",
    key: "districts",
    gap: 5,
    caption: t.districts,
    columns: [
      { id: "district", header: t.district, width: 40 },
      { id: "count", header: t.count, width: 16, align: end },
      { id: "area", header: t.area, width: 24, align: end },
      { id: "possible", header: t.possible, width: 24, align: end },
      { id: "overlap", header: t.possibleHa, width: 24, align: end },
      { id: "limit", header: t.onLimitCount, width: 18, align: end },
    ],
    rows: rows.length,
    strong: (i) => i === rows.length - 1,
    row: (i) => {
      const { key, summary } = rows[i]!;
      return [
        key === "" ? t.noDistrict : key,
        formatInteger(summary.plots),
        hectares(summary, summary.areaM2),
        formatInteger(summary.possible),
        hectares(summary, summary.overlapM2),
        formatInteger(summary.counts["on-limit"]),
      ];
    },
  };
};

export const bandTable = (
  { bands }: ReportGroups,
  edges: readonly Metres[],
  locale: Locale,
): FlowTable => {
  const t = reportTexts[locale];
  const name = (band: number): string => {
    const from = formatInteger(band === 0 ? 0 : edges[band - 1]!);
    return band < edges.length
      ? t.bandWithin(from, formatInteger(edges[band]!))
      : t.bandBeyond(from);
  };
  return {
    kind: "table",
    key: "bands",
    gap: 5,
    caption: t.bands,
    columns: [
      { id: "band", header: t.band, width: 40 },
      { id: "count", header: t.count, width: 20, align: end },
      { id: "area", header: t.area, width: 24, align: end },
    ],
    rows: bands.length,
    row: (i) => {
      const { summary } = bands[i]!;
      return [name(i), formatInteger(summary.plots), hectares(summary, summary.areaM2)];
    },
  };
};

/** Codes only: what a register knows of people stays in it. */
export const plotTable = (
  { register, result: { measures } }: AnnexQuestion,
  { listed }: ReportGroups,
  locale: Locale,
): FlowTable => {
  const t = reportTexts[locale];
  const figure = (i: number, value: string): string => (measures.areaM2[i] === 0 ? UNKNOWN : value);
  return {
    kind: "table",
    key: "plots",
    gap: 6,
    caption: t.list,
    columns: [
      { id: "plot", header: t.plot, width: 24 },
      { id: "hamlet", header: t.hamlet, width: 30 },
      { id: "verdict", header: t.verdict, width: 26 },
      { id: "area", header: t.area, width: 17, align: end },
      { id: "overlap", header: t.overlap, width: 23, align: end },
      { id: "share", header: t.ofPlot, width: 17, align: end },
      { id: "depth", header: t.depth, width: 18, align: end },
    ],
    rows: listed.length,
    row: (place) => {
      const i = listed[place]!;
      const verdict = verdictOf(measures.verdict[i]!)!;
      return [
        register.ids[i],
        ownText(register, i, "caserio") || UNKNOWN,
        verdictTexts[locale][verdict],
        figure(i, formatHectaresFigure(measures.areaM2[i]!)),
        figure(i, formatHectaresFigure(measures.overlapM2[i]!)),
        figure(i, isPossibleOverlap(verdict) ? share(measures.share[i]!, 1) : UNKNOWN),
        formatAmount(measures.maxDepthM[i]!, 1),
      ];
    },
  };
};

/** What was not measured, by name: nothing is left out in silence. */
export const skippedTable = (
  { register, result: { skipped } }: AnnexQuestion,
  locale: Locale,
): FlowTable => {
  const t = reportTexts[locale];
  return {
    kind: "table",
    key: "skipped",
    gap: 6,
    caption: t.skipped,
    columns: [
      { id: "plot", header: t.plot, width: 30 },
      { id: "row", header: t.row, width: 16, align: end },
      { id: "reason", header: t.reason, width: 110 },
    ],
    rows: skipped.length,
    row: (i) => {
      const { index, reason } = skipped[i]!;
      return [
        register.ids[index],
        formatInteger(register.rows[index]!),
        resultTexts[locale].reasons[reason],
      ];
    },
  };
};
