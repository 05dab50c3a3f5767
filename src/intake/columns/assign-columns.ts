import { type ColumnRole, type ImportChoices, isPlaceField } from "../../domain/import-choices.ts";
import type { TableReading } from "../../formats/format-reading.ts";
import type { UtmCrs } from "../../geo/crs/crs.ts";
import { agreeingUtm } from "../crs/agreeing-utm.ts";
import type { ColumnUnderstood } from "../intake-report.ts";
import { type ColumnValues, columnValues } from "./column-values.ts";
import { type HeaderWords, headerWords } from "./header-words.ts";
import { type KnownFields, knownFields } from "./known-fields.ts";
import { type PlaceName, placeName } from "./place-names.ts";
import { type PlacePair, placePairs } from "./place-pairs.ts";
import { trustedKey } from "./trusted-key.ts";

/** What the columns of a table are taken for. Numbers are column indices. */
export interface ColumnRoles extends KnownFields {
  readonly headers: readonly HeaderWords[];
  readonly values: readonly ColumnValues[];
  /** How places are written, best guess first; more than one when the file leaves it open. */
  readonly pairs: readonly PlacePair[];
  /** The CRS in which the first pair says what another pair says in degrees; null where it was not compared. */
  readonly agreedCrs: UtmCrs | null;
  readonly zona: number | null;
  readonly datum: number | null;
  readonly orden: number | null;
  readonly understood: readonly ColumnUnderstood[];
}

/** As `readingFields` gives them. */
type ReadingNames = Parameters<typeof knownFields>[4];

/** A column as its header and values present it. */
export interface NamedColumn {
  readonly index: number;
  readonly name: PlaceName | null;
  readonly strength: 0 | 1 | 2;
  readonly values: ColumnValues;
}

/** The words of each header; a second column of one name is that name. */
export const headersOf = ({ columns }: TableReading): readonly HeaderWords[] =>
  columns.map((column) => headerWords(column.replace(/ \(\d+\)$/, "")));

export function assignColumns(
  table: TableReading,
  choices: ImportChoices,
  readingNames: ReadingNames,
): ColumnRoles {
  const { columns, cells } = table;
  const headers = headersOf(table);
  const values = columns.map((_, i) => columnValues(cells, i));
  const plain = new Set([...(choices.plainColumns ?? []), ...figuresOf(choices)]);
  const byHeader: NamedColumn[] = columns.map((column, index) => {
    const nameless = table.read.header === false || plain.has(column);
    const found = nameless ? null : placeName(headers[index] as HeaderWords);
    return {
      index,
      name: found?.name ?? null,
      strength: found?.strength ?? 0,
      values: plain.has(column) ? NO_VALUES : (values[index] as ColumnValues),
    };
  });
  const keys = headers.map((header, i) => trustedKey(header.key, values[i] as ColumnValues));
  const { named, readings } = withoutReadingFields(columns, keys, byHeader, choices, readingNames);
  const chosen = choices.columns ?? {};
  const at = (role: ColumnRole): number | null => {
    const column = chosen[role];
    const index = column === undefined ? -1 : columns.indexOf(column);
    return index === -1 ? null : index;
  };
  const found = placePairs(named, at);
  const agreed = readings && !choices.crs ? agreeingUtm(table, headers, found) : null;
  const pairs = agreed ? [agreed.pair, ...found.filter((one) => one !== agreed.pair)] : found;
  const pair = pairs[0];
  const inPair = new Set(pair ? [pair.x, pair.y] : []);
  const free = named.filter((column) => !inPair.has(column.index));
  const zona = at("zona") ?? zoneColumn(free);
  const datum = at("datum") ?? free.find((column) => column.name === "datum")?.index ?? null;
  const corners = at("orden") ?? orderColumn(free);

  const placeColumns = new Set([...inPair, zona, datum, corners].filter((i) => i !== null));
  const taken = new Set([...placeColumns].map((i) => columns[i] as string));
  const known = knownFields(columns, keys, taken, choices, readingNames);
  const { fields } = known;
  const orden = known.readings ? null : corners;
  const user = new Set<string>(Object.values(chosen));

  const roleOf = new Map<number, ColumnRole>();
  if (pair) {
    const [x, y] =
      pair.writing === "wkt"
        ? (["wkt", "wkt"] as const)
        : pair.writing === "lat-lon"
          ? (["lon", "lat"] as const)
          : (["este", "norte"] as const);
    roleOf.set(pair.x, x);
    roleOf.set(pair.y, y);
  }
  if (zona !== null) roleOf.set(zona, "zona");
  if (datum !== null) roleOf.set(datum, "datum");
  if (orden !== null) roleOf.set(orden, "orden");
  const understood = columns.map((column, i): ColumnUnderstood => {
    const field = roleOf.get(i) ?? [...fields].find(([, name]) => name === column)?.[0] ?? null;
    const byValue = inPair.has(i) && pair?.reason === "values";
    const reason = field === null ? null : user.has(column) ? "user" : byValue ? "values" : "name";
    return { column, example: (values[i] as ColumnValues).example, field, reason };
  });
  const agreedCrs = agreed?.crs ?? null;
  return { ...known, headers, values, pairs, agreedCrs, zona, datum, orden, understood };
}

const NO_VALUES = columnValues([], 0);

/** Columns that the user has taken for anything but a place. */
const figuresOf = ({ columns }: ImportChoices): string[] =>
  Object.entries(columns ?? {}).flatMap(([role, column]) =>
    isPlaceField(role) || column === undefined ? [] : [column],
  );

/**
 * The columns as places are looked for: in a sheet of readings a column that carries a figure or the code of a point is
 * no place, whatever its values or weaker names allow.
 */
function withoutReadingFields(
  columns: readonly string[],
  keys: readonly string[],
  named: readonly NamedColumn[],
  choices: ImportChoices,
  readingNames: ReadingNames,
): { readonly named: readonly NamedColumn[]; readonly readings: boolean } {
  const places = named.filter(({ strength }) => strength === 2).map(({ index }) => columns[index]!);
  const { readings, fields } = knownFields(columns, keys, new Set(places), choices, readingNames);
  if (!readings) return { named, readings };
  const used = new Set(fields.values());
  const free = named.map(
    (one): NamedColumn =>
      used.has(columns[one.index]!) ? { ...one, name: null, strength: 0, values: NO_VALUES } : one,
  );
  return { named: free, readings };
}

/** "zona" is also what people call a quarter: only a column of zones counts. */
const zoneColumn = (columns: readonly NamedColumn[]): number | null =>
  columns.find(({ name, values }) => name === "zona" && values.zone > 0.5)?.index ?? null;

const orderColumn = (columns: readonly NamedColumn[]): number | null =>
  columns.find(({ name }) => name === "orden")?.index ?? null;
