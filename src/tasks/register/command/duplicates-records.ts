import type { PairAnswer } from "../../../answers/register/pairs/pair-answer.ts";
import { pairKind } from "../../../answers/register/pairs/pair-kind.ts";
import type { UnpairedPlot } from "../../../answers/register/placed-plots.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { crsLabel } from "../../../geo/crs/crs-label.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type ExportColumn, tableForMachines } from "../../export-table.ts";
import type { issueRecords } from "../../tell-issues.ts";
import { pairCommandTexts } from "./pair-command-texts.ts";

type Register = Dataset<"plots">;

/** A pair as files and the terminal write it; `a` and `b` are the user's own codes, rows tell apart codes that repeat. */
const pairRecord = (answer: PairAnswer, a: Register, b: Register, k: number) => ({
  a: a.ids[answer.first[k]!]!,
  b: b.ids[answer.second[k]!]!,
  overlap_m2: answer.overlapM2[k]!,
  iou: answer.iou[k]!,
  share_of_a: answer.shareOfFirst[k]!,
  share_of_b: answer.shareOfSecond[k]!,
  reach_m: answer.reachM[k]!,
  kind: pairKind(answer, k),
  row_a: a.rows[answer.first[k]!]!,
  row_b: b.rows[answer.second[k]!]!,
});

type PairRecord = ReturnType<typeof pairRecord>;

const twinRecord = (twin: PairAnswer["twins"][number], a: Register, b: Register) => ({
  a: a.ids[twin.first]!,
  b: b.ids[twin.second]!,
  shifted: twin.shifted === "first" ? "a" : "b",
  overlap_m2: twin.overlapM2,
  iou: twin.iou,
  share_of_a: twin.shareOfFirst,
  share_of_b: twin.shareOfSecond,
  iou_as_typed: twin.iouAsTyped,
  shift_m: twin.shiftM,
  row_a: a.rows[twin.first]!,
  row_b: b.rows[twin.second]!,
});

const unpaired = (register: Register, { index, reason }: UnpairedPlot, locale: Locale) => ({
  id: register.ids[index]!,
  row: register.rows[index]!,
  reason,
  sentence: pairCommandTexts[locale].reasons[reason],
});

/** What `--json` prints. Within one register `b` is `a`. */
export const duplicatesJson = (
  answer: PairAnswer,
  a: Register,
  b: Register,
  issues: readonly ReturnType<typeof issueRecords>[],
  locale: Locale,
): object => ({
  plane: crsLabel(answer.plane),
  pairs: Array.from(answer.first, (_, k) => pairRecord(answer, a, b, k)),
  datum_shift: answer.twins.map((twin) => twinRecord(twin, a, b)),
  skipped: [
    ...answer.skippedFirst.map((one) => unpaired(a, one, locale)),
    ...answer.skippedSecond.map((one) => unpaired(b, one, locale)),
  ],
  refused: issues.flatMap(({ refused }) => refused),
  notices: issues.flatMap(({ notices }) => notices),
});

const COLUMNS: readonly (keyof PairRecord)[] = [
  "a",
  "b",
  "overlap_m2",
  "iou",
  "share_of_a",
  "share_of_b",
  "reach_m",
  "kind",
  "row_a",
  "row_b",
];

/** The pairs as a table for programs. */
export const duplicatesCsv = (answer: PairAnswer, a: Register, b: Register): string => {
  const columns: readonly ExportColumn<PairRecord>[] = COLUMNS.map((key) => ({
    key,
    head: { "es-PE": key, en: key },
    value: (row) => row[key],
  }));
  const rows = Array.from(answer.first, (_, k) => pairRecord(answer, a, b, k));
  return tableForMachines(
    { columns, rows },
    {
      archivo_a: a.provenance.name,
      sha256_a: a.provenance.sha256,
      archivo_b: b.provenance.name,
      sha256_b: b.provenance.sha256,
      crs: crsLabel(answer.plane),
    },
  );
};
