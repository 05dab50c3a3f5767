import type { FormatName } from "../domain/issue/file-issues.ts";
import type { FormatReading } from "./format-reading.ts";

/** A file's bytes and the letter its text begins with. */
export interface Sniffed {
  readonly bytes: Uint8Array;
  /** The first 4,000 letters without BOM and leading blanks. */
  readonly head: string;
  /** Sheet of a workbook that is wanted, by name; the first that holds a table when left out. */
  readonly sheet?: string | undefined;
}

/** One file format that is read. A new one is a folder beside `geojson/` and one line in `formats.ts`. */
export interface Format {
  readonly name: FormatName;
  /** Endings (lower case, no dot) that promise this format. */
  readonly endings: readonly string[];
  /** By content. The first format of the list that says yes reads the file. */
  recognises(file: Sniffed): boolean;
  /** Never throws on any bytes; rejects only where its own code cannot be fetched. */
  read(file: Sniffed): Promise<FormatReading>;
}
