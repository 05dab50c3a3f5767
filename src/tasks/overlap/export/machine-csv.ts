import type { OverlapProvenance } from "../../../answers/overlap/overlap-provenance.ts";
import type { PlotRecord } from "../../../answers/overlap/record.ts";
import { writeCsv } from "../../../formats/csv/write-csv.ts";
import { type AnsweredQuestion, answeredRecords } from "./answered-question.ts";
import { ownFields, ownProperties } from "./own-fields.ts";

type Cell = string | number | boolean | null;

const columnsOf = (record: PlotRecord): Readonly<Record<string, Cell>> => {
  const { nearest_on_plot, nearest_on_limit, pieces_m2, within, ...plain } = record;
  return {
    ...plain,
    pieces_m2: pieces_m2.join(" "),
    nearest_on_plot_e: nearest_on_plot?.[0] ?? null,
    nearest_on_plot_n: nearest_on_plot?.[1] ?? null,
    nearest_on_limit_e: nearest_on_limit?.[0] ?? null,
    nearest_on_limit_n: nearest_on_limit?.[1] ?? null,
    ...Object.fromEntries(Object.entries(within).map(([d, is]) => [`within_${d}_m`, is])),
  };
};

const provenanceColumns = (provenance: OverlapProvenance): Readonly<Record<string, Cell>> =>
  Object.fromEntries(Object.entries(provenance));

const written = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : String(cell);

/**
 * One line per plot and area for programs: comma, UTF-8 without BOM, every digit of the double, names as in
 * `--json`, the provenance repeated in columns so that the table alone can be checked.
 */
export const machineCsv = (
  answers: readonly AnsweredQuestion[],
  indices?: readonly number[],
): string => {
  const rows: string[][] = [];
  for (const answer of answers) {
    const provenance = provenanceColumns(answer.provenance);
    const fields = ownFields(answer.register);
    for (const { index, record } of answeredRecords(answer, indices)) {
      const own = ownProperties(answer.register, fields, index);
      const columns = { ...columnsOf(record), ...own, ...provenance };
      if (rows.length === 0) rows.push(Object.keys(columns));
      rows.push(rows[0]!.map((name) => written(columns[name as keyof typeof columns])));
    }
  }
  return writeCsv(rows, { delimiter: ",", bom: false });
};
