import type {
  OrganicAnswer,
  OrganicQuestion,
} from "../../../answers/register/organic/organic-answer.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { crsLabel } from "../../../geo/crs/crs-label.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type ExportColumn, tableForMachines } from "../../export-table.ts";
import type { issueRecords } from "../../tell-issues.ts";
import { pairCommandTexts } from "./pair-command-texts.ts";

type Asked = Pick<OrganicQuestion, "distance" | "transition">;

const pairRecord = (answer: OrganicAnswer, { ids, rows }: Dataset<"plots">, k: number) => ({
  organic: ids[answer.organic[k]!]!,
  conventional: ids[answer.conventional[k]!]!,
  distance_m: answer.distanceM[k]!,
  row_organic: rows[answer.organic[k]!]!,
  row_conventional: rows[answer.conventional[k]!]!,
});

type PairRecord = ReturnType<typeof pairRecord>;

/** What `--json` prints: `skipped` are the codes, `skipped_because` says the row and the reason of each. */
export const organicJson = (
  answer: OrganicAnswer,
  register: Dataset<"plots">,
  { distance, transition }: Asked,
  { refused, notices }: ReturnType<typeof issueRecords>,
  locale: Locale,
): object => ({
  distance_m: distance,
  transition_counts_as: transition,
  plane: crsLabel(answer.plane),
  organic: answer.organicPlots,
  conventional: answer.conventionalPlots,
  pairs: Array.from(answer.organic, (_, k) => pairRecord(answer, register, k)),
  skipped: answer.skipped.map(({ index }) => register.ids[index]!),
  skipped_because: answer.skipped.map(({ index, reason }) => ({
    id: register.ids[index]!,
    row: register.rows[index]!,
    reason,
    sentence: pairCommandTexts[locale].reasons[reason],
  })),
  refused,
  notices,
});

const COLUMNS: readonly (keyof PairRecord)[] = [
  "organic",
  "conventional",
  "distance_m",
  "row_organic",
  "row_conventional",
];

/** The pairs as a table for programs. */
export const organicCsv = (
  answer: OrganicAnswer,
  register: Dataset<"plots">,
  { distance, transition }: Asked,
): string => {
  const columns: readonly ExportColumn<PairRecord>[] = COLUMNS.map((key) => ({
    key,
    head: { "es-PE": key, en: key },
    value: (row) => row[key],
  }));
  const rows = Array.from(answer.organic, (_, k) => pairRecord(answer, register, k));
  return tableForMachines(
    { columns, rows },
    {
      archivo: register.provenance.name,
      sha256: register.provenance.sha256,
      distancia_m: distance,
      transicion: transition,
      crs: crsLabel(answer.plane),
    },
  );
};
