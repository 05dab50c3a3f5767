import type { PlotRecord } from "../../../answers/overlap/record.ts";
import { writeCsv } from "../../../formats/csv/write-csv.ts";
import { changesMade } from "../../../i18n/changes-made.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { systemSaidWords } from "../../../i18n/system-said.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { exportTexts } from "../texts/export-texts.ts";
import { type AnsweredQuestion, answeredRecords } from "./answered-question.ts";
import { ownFields } from "./own-fields.ts";

type Words = (typeof exportTexts)["es-PE"];

/** Decimal point, no thousands comma: Excel of Peru reads these as numbers. */
const hectares = (m2: number): string => (m2 / 10_000).toFixed(4);
const oneDecimal = (value: number | null): string => (value === null ? "" : value.toFixed(1));

const COLUMNS: readonly (readonly [
  name: (words: Words) => string,
  cell: (record: PlotRecord, locale: Locale) => string,
])[] = [
  [(w) => w.verdict, (r, locale) => verdictTexts[locale][r.verdict]],
  [(w) => w.overlapHa, (r) => hectares(r.overlap_m2)],
  [(w) => w.sharePercent, (r) => (r.share * 100).toFixed(2)],
  [(w) => w.areaHa, (r) => hectares(r.area_m2)],
  [(w) => w.leastHa, (r) => hectares(r.overlap_least_m2)],
  [(w) => w.mostHa, (r) => hectares(r.overlap_most_m2)],
  [(w) => w.overlapEllipsoidalHa, (r) => hectares(r.overlap_ellipsoidal_m2)],
  [(w) => w.areaEllipsoidalHa, (r) => hectares(r.area_ellipsoidal_m2)],
  [(w) => w.pieces, (r) => String(r.pieces)],
  [(w) => w.depth, (r) => oneDecimal(r.max_depth_m)],
  [(w) => w.reachOut, (r) => oneDecimal(r.max_reach_outside_m)],
  [(w) => w.distance, (r) => oneDecimal(r.distance_to_limit_m)],
  [(w) => w.direction, (r) => oneDecimal(r.direction_true_deg)],
  [(w) => w.nearestEasting, (r) => r.nearest_on_limit?.[0].toFixed(2) ?? ""],
  [(w) => w.nearestNorthing, (r) => r.nearest_on_limit?.[1].toFixed(2) ?? ""],
  [(w) => w.verticesInside, (r) => String(r.vertices_inside)],
  [(w) => w.areaErrorHa, (r) => (r.area_error_m2 === null ? "" : hectares(r.area_error_m2))],
];

/**
 * The answer for a spreadsheet of Peru: BOM, `;`, hectares with four decimals, then an empty line and the
 * provenance as name and value. Cells are text and never start a formula.
 */
export const peopleCsv = (
  answers: readonly AnsweredQuestion[],
  locale: Locale,
  indices?: readonly number[],
): string => {
  const first = answers[0];
  if (first === undefined) return "";
  const words = exportTexts[locale];
  const fields = ownFields(first.register);
  const header = [
    words.plot,
    words.row,
    words.limit,
    ...COLUMNS.map(([name]) => name(words)),
    ...fields.map(([field]) => field),
  ];
  const rows: string[][] = [header];
  for (const answer of answers) {
    for (const { index, record } of answeredRecords(answer, indices)) {
      const properties = answer.register.properties[index]!;
      rows.push([
        record.id,
        String(record.row),
        answer.area.name,
        ...COLUMNS.map(([, cell]) => cell(record, locale)),
        ...fields.map(([, column]) => properties[column] ?? ""),
      ]);
    }
  }
  for (const { provenance: p } of answers) {
    rows.push(
      [],
      [words.provenance, p.limit],
      ...(p.sample_data ? [[words.sample, words.sampleNote]] : []),
      [words.file, p.file],
      ["SHA-256", p.file_sha256],
      [words.counts, words.countsValue(p.records_read, p.records_accepted, p.plots_skipped)],
      ...(p.changes_made === undefined
        ? []
        : [[words.changes, changesMade(p.changes_made, locale)]]),
      [words.limitSource, [p.limit_source, p.limit_date].filter(Boolean).join(", ")],
      [words.limitSha, p.limit_sha256],
      [words.tolerance, `${p.tolerance_m} m`],
      [words.crs, p.crs],
      ...(p.file_crs_said === undefined
        ? []
        : [[words.fileCrs, `${p.plots_crs}, ${systemSaidWords(p.file_crs_said, locale)}`]]),
      [words.method, words.methodValue],
      [words.answered, formatDateTimeLima(p.answered_at, locale)],
      [words.version, p.version],
      [words.fieldCheck],
    );
  }
  return writeCsv(rows, { delimiter: ";", bom: true });
};
