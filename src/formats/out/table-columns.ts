import type { OutRecords } from "../out-records.ts";
import type { OutLoss } from "./out-file.ts";
import { placeColumns } from "./place-columns.ts";
import { uniqueNames } from "./unique-names.ts";

/** A table of records and their places: which names stand over which cells. */
export interface TableColumns {
  readonly names: readonly string[];
  /** By column: its place among the records' own columns; null for one of the geometry. */
  readonly own: readonly (number | null)[];
  /** By column: it is one of the geometry's and holds figures. */
  readonly placeFigure: readonly boolean[];
  readonly rowOf: (record: number) => readonly string[];
  /** Columns of the records that could not keep their name. */
  readonly losses: readonly OutLoss[];
}

/** Behind the name of a column that the geometry's own takes: it is what the file of origin said. */
const ORIGIN = "_origen";

/**
 * The records' own columns, then their places; places first where older coordinates stand among the columns, since whoever
 * reads a table takes the first that will do. No two names are one, case aside where `caseless`; the names of the geometry
 * are its own in either case, and a column that had one of them is told.
 */
export const tableColumns = (
  records: OutRecords,
  shape: (name: string) => string = (name) => name,
  caseless = false,
): TableColumns => {
  const { columns, cells, carriedPlaces = [] } = records;
  const place = placeColumns(records);
  const taken = new Set(place.columns.map((name) => name.toLowerCase()));
  const shaped = columns.map((column) => {
    const name = shape(column);
    return taken.has(name.toLowerCase()) ? `${name}${ORIGIN}` : name;
  });
  const written = uniqueNames(
    shaped,
    (name) => name,
    (name) => name,
    place.columns,
    caseless,
  );
  const losses = columns.flatMap((column, c): OutLoss[] =>
    column === written[c] ? [] : [{ kind: "column-renamed", column, written: written[c]! }],
  );
  const places = place.columns.map((name, k) => ({ name, own: null, figure: k < place.figures }));
  const others = written.map((name, own) => ({ name, own, figure: false }));
  const first = carriedPlaces.length > 0;
  const all = first ? [...places, ...others] : [...others, ...places];
  return {
    names: all.map(({ name }) => name),
    own: all.map(({ own }) => own),
    placeFigure: all.map(({ figure }) => figure),
    rowOf: (i) =>
      first ? [...place.cellsOf(i), ...cells[i]!] : [...cells[i]!, ...place.cellsOf(i)],
    losses,
  };
};
