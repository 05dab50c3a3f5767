import { writeCsv } from "../../../formats/csv/write-csv.ts";
import type { BorerCommandAnswer } from "./borer-answer.ts";
import { figureNames } from "./figure-names.ts";
import { groupRecords } from "./group-records.ts";
import { parameters } from "./json-answer.ts";
import { unitRecords } from "./unit-records.ts";

type Cell = string | number | boolean | null | readonly number[];

/** A pair of ends is two columns: "wilson95_pct_low", "wilson95_pct_high". */
const flat = (record: Readonly<Record<string, Cell>>): readonly (readonly [string, Cell])[] =>
  Object.entries(record).flatMap(([name, cell]) => {
    if (!/95_/.test(name)) return [[name, cell] as const];
    const [low = null, high = null] = Array.isArray(cell) ? (cell as readonly number[]) : [];
    return [[`${name}_low`, low] as const, [`${name}_high`, high] as const];
  });

const written = (cell: Cell): string => (cell === null ? "" : String(cell));

/**
 * One line a point (or cell; or group where a column was asked for) for programs: comma, UTF-8 without BOM, every digit,
 * names as in `--json`, the parameters repeated in columns.
 */
export const machineCsv = (answer: BorerCommandAnswer): string => {
  const names = figureNames(answer.filter.method);
  const records =
    answer.groups === null ? unitRecords(answer.hot, names) : groupRecords(answer.groups, names);
  const made = Object.entries(parameters(answer)).map(
    ([name, value]) => [name in (records[0] ?? {}) ? `asked_${name}` : name, value] as const,
  );
  const rows = records.map((record) => [...flat(record), ...made]);
  const header = (rows[0] ?? made).map(([name]) => name);
  return writeCsv([header, ...rows.map((row) => row.map(([, cell]) => written(cell)))], {
    delimiter: ",",
    bom: false,
  });
};
