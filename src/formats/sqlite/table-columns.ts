import type { SqliteValue } from "./read-record.ts";
import { SqliteFault } from "./sqlite-fault.ts";
import type { SqliteRow, SqliteTable } from "./sqlite-file.ts";

/** A column as its CREATE TABLE declares it. */
export interface SqliteColumn {
  readonly name: string;
  /** Declared type in upper case, "" for none. */
  readonly type: string;
  /** It is the row's own number and stands nowhere else. */
  readonly isRowid: boolean;
  /** Value of rows written before the column was added. */
  readonly byDefault: SqliteValue;
}

/** Quotes and notes that never close go on to the end: no text makes it look twice. */
const TOKEN =
  /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|`(?:[^`]|``)*(?:`|$)|\[[^\]]*(?:\]|$)|[(),]|[^\s(),"'`[]+|[\s\S]/g;
const LONGEST_SQL = 262_144;
const CONSTRAINT = /^(?:CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)$/i;
const AFTER_TYPE =
  /^(?:CONSTRAINT|PRIMARY|NOT|NULL|UNIQUE|CHECK|DEFAULT|COLLATE|REFERENCES|GENERATED|AS)$/i;

function unquoted(token: string): string {
  const first = token[0] as string;
  if (first === "[") return token.slice(1, -1);
  if (first !== '"' && first !== "'" && first !== "`") return token;
  return token.slice(1, -1).replaceAll(first + first, first);
}

/** The comma-separated pieces between the outermost brackets, each as its tokens without blanks. */
function definitions(sql: string): string[][] {
  const pieces: string[][] = [];
  let depth = 0;
  let piece: string[] = [];
  for (const [token] of sql.matchAll(TOKEN)) {
    if (/^(?:\s|--|\/\*)/.test(token)) continue;
    if (token === "(" && ++depth === 1) continue;
    if (token === ")" && --depth === 0) break;
    if (token === "," && depth === 1) {
      pieces.push(piece);
      piece = [];
    } else if (depth > 0) piece.push(token);
  }
  return [...pieces, piece].filter(({ length }) => length > 0);
}

function literal(token: string | undefined, next: string | undefined): SqliteValue {
  if (token === undefined) return null;
  if (token.startsWith("'") || token.startsWith('"')) return unquoted(token);
  const signed = token === "-" || token === "+" ? `${token}${next ?? ""}` : token;
  return signed.trim() !== "" && Number.isFinite(Number(signed)) ? Number(signed) : null;
}

/** The columns of a table, in the order in which its rows hold them; columns computed when asked for are not held. */
export function tableColumns({ sql }: SqliteTable): SqliteColumn[] {
  if (sql.length > LONGEST_SQL) throw new SqliteFault();
  const all = definitions(sql);
  const key = all.find(([first]) => /^PRIMARY$/i.test(first as string));
  const keyed = key && key.length === 5 ? unquoted(key[3] as string).toLowerCase() : null;
  const columns: SqliteColumn[] = [];
  for (const tokens of all) {
    if (CONSTRAINT.test(tokens[0] as string)) continue;
    const end = tokens.findIndex((token, i) => i > 0 && AFTER_TYPE.test(token));
    const rest = end === -1 ? [] : tokens.slice(end).map((token) => token.toUpperCase());
    if (rest.includes("AS") && !rest.includes("STORED")) continue;
    const type = tokens
      .slice(1, end === -1 ? undefined : end)
      .join("")
      .toUpperCase();
    const name = unquoted(tokens[0] as string);
    const primary = rest.includes("PRIMARY") || keyed === name.toLowerCase();
    const at = rest.indexOf("DEFAULT");
    const byDefault = at === -1 ? null : literal(tokens[end + at + 1], tokens[end + at + 2]);
    columns.push({ name, type, isRowid: primary && type === "INTEGER", byDefault });
  }
  return columns;
}

/** The value of a row in the column of that place. */
export function columnValue(
  row: SqliteRow,
  columns: readonly SqliteColumn[],
  i: number,
): SqliteValue {
  const column = columns[i] as SqliteColumn;
  if (i >= row.values.length) return column.isRowid ? row.rowid : column.byDefault;
  const value = row.values[i] as SqliteValue;
  return value === null && column.isRowid ? row.rowid : value;
}
