import type { OutRecords } from "../out-records.ts";

/** Why a record could not be written in a format. */
export type LeftOutReason =
  /** It has no geometry, and the format holds nothing else. */
  | "no-place"
  /** The format has no holes. */
  | "hole"
  /** A cell, its geometry among them, is longer than the format's cells. */
  | "cell-too-long";

/** What a format could not take as it is; a person is told each before the file leaves. `record` counts from 0. */
export type OutLoss =
  | { readonly kind: "column-renamed"; readonly column: string; readonly written: string }
  /** The format has no room for so many columns. */
  | { readonly kind: "column-left-out"; readonly column: string }
  /** Blanks at the ends of a text were lost: the format fills its cells with blanks. */
  | { readonly kind: "blanks-lost"; readonly record: number; readonly column: string }
  /** Line ends of other systems became those that the format knows. */
  | { readonly kind: "line-ends"; readonly record: number; readonly column: string }
  | { readonly kind: "text-cut"; readonly record: number; readonly column: string }
  /** An apostrophe was put before what a spreadsheet would run. */
  | { readonly kind: "formula-guarded"; readonly record: number; readonly column: string }
  /** Letters that the format has no place for (control characters) were left out. */
  | { readonly kind: "letters-left-out"; readonly record: number; readonly column: string }
  | { readonly kind: "record-left-out"; readonly record: number; readonly why: LeftOutReason };

/** A file ready to leave. */
export interface OutFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly losses: readonly OutLoss[];
}

/** Turns records into one file of a format. `made`: when, for formats that keep it; the same input gives the same bytes. */
export type RecordWriter = (records: OutRecords, made: Date) => OutFile | Promise<OutFile>;

export const encodeText = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
