import { type Finding, finding } from "../../domain/issue/finding.ts";
import { MOST_RECORDS } from "../format-reading.ts";
import { nameColumns } from "../table/name-columns.ts";
import { dbfText } from "./dbf-encoding.ts";
import { type DbfField, dbfHeader } from "./dbf-header.ts";

/** Cells of one table: each is a text here, whatever it weighs in the file. */
export const MOST_CELLS = 10_000_000;
const DELETED = 0x2a;

export interface DbfTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows marked as deleted, from 0. */
  readonly deleted: ReadonlySet<number>;
  readonly encoding: string;
  readonly fileFindings: readonly Finding[];
}

type ReadCell = (bytes: Uint8Array) => string;

/** Some programs fill cells with zeros where others put blanks. */
const withoutZeros = (text: string): string => text.replaceAll("\u0000", "");

/** Figures as they are written; those with an exponent in full, since a register has none. */
function figure(text: string): string {
  const plain = withoutZeros(text).trim();
  if (plain.startsWith("*")) return "";
  if (!/\de[-+]?\d/i.test(plain)) return plain;
  const value = Number(plain);
  return Number.isFinite(value) ? String(value) : plain;
}

function day(text: string): string {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim()) ?? [];
  if (year === undefined) return withoutZeros(text).trim();
  return year === "0000" ? "" : `${year}-${month}-${date}`;
}

/** How a column's cells are read; null for types whose cells lie elsewhere, or that say nothing here. */
function cellReader({ type, length }: DbfField, decode: ReadCell): ReadCell | null {
  const view = (bytes: Uint8Array): DataView =>
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case "C":
      return (bytes) => withoutZeros(decode(bytes)).trimEnd();
    case "N":
    case "F":
      return (bytes) => figure(decode(bytes));
    case "D":
      return (bytes) => day(decode(bytes));
    case "L":
      return (bytes) => withoutZeros(decode(bytes)).replace("?", "").trim();
    case "I":
      return length === 4 ? (bytes) => String(view(bytes).getInt32(0, true)) : null;
    case "B":
    case "O":
      return length === 8 ? (bytes) => String(view(bytes).getFloat64(0, true)) : null;
    default:
      return null;
  }
}

/** The table of a Shapefile; null for what is no table. `cpg`: what its .cpg says, "" without one. */
export async function readDbf(bytes: Uint8Array, cpg: string): Promise<DbfTable | null> {
  const header = dbfHeader(bytes);
  if (header === null) return null;
  const { fields, from, rowBytes } = header;
  const text = await dbfText(bytes, header, cpg);
  const { columns } = nameColumns(
    fields.map(({ name }) => text.decode(name)),
    fields.length,
  );
  const readers = fields.map((field) => cellReader(field, text.decode));
  const empty = columns.filter((_, i) => readers[i] === null);
  const rows: string[][] = [];
  const deleted = new Set<number>();
  const room = Math.floor(MOST_CELLS / Math.max(1, fields.length));
  // One more than is taken, so that too many show as such.
  const most = Math.min(header.rows, room, MOST_RECORDS + 1);
  for (let row = 0; row < most; row++) {
    const at = from + row * rowBytes;
    if (bytes[at] === DELETED) deleted.add(row);
    rows.push(
      fields.map(
        ({ offset, length }, i) =>
          readers[i]?.(bytes.subarray(at + offset, at + offset + length)) ?? "",
      ),
    );
  }
  const fileFindings: Finding[] = text.finding ? [text.finding] : [];
  if (empty.length > 0) {
    fileFindings.push(finding("warning", "shapefile-columns-empty", { columns: empty }));
  }
  return { columns, rows, deleted, encoding: text.encoding, fileFindings };
}
