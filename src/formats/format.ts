import type { FormatName } from "../domain/issue/file-issues.ts";
import type { FormatReading } from "./format-reading.ts";
import type { Unpacking } from "./zip/unpacking.ts";

/** A file's bytes and the letter its text begins with. */
export interface Sniffed {
  readonly bytes: Uint8Array;
  /** The first 4,000 letters without BOM and leading blanks. */
  readonly head: string;
  /** Sheet of a workbook that is wanted, by name; the first that holds a table when left out. */
  readonly sheet?: string | undefined;
  /** Of a file that came out of an archive: what that one may still unpack to. */
  readonly unpacking?: Unpacking | undefined;
}

/** Reads a file that another one holds, by what is in it. */
export type ReadInside = (
  bytes: Uint8Array,
  sheet: string | undefined,
  unpacking: Unpacking,
) => Promise<FormatReading>;

/** One file format that is read. A new one is a folder beside `geojson/` and one line in `formats.ts`. */
export interface Format {
  readonly name: FormatName;
  /** Endings (lower case, no dot) that promise this format. */
  readonly endings: readonly string[];
  /** By content. The first format of the list that says yes reads the file. */
  recognises(file: Sniffed): boolean;
  /** Never throws on any bytes; rejects only where its own code cannot be fetched. */
  read(file: Sniffed, inside: ReadInside): Promise<FormatReading>;
}
