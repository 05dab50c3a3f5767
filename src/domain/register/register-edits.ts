import type { IssueCode } from "../issue/issue.ts";
import type { Outline } from "./outline.ts";

/**
 * What a log comes to: how the records of a file are to be read. Applied while the file is read, between its format and
 * the checks, so that a mended record is checked as any other.
 */
export interface RegisterEdits {
  /** The last word on each cell. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: string;
    readonly value: string;
  }[];
  /** The last shape of each record. */
  readonly shapes: readonly { readonly row: number; readonly outline: Outline }[];
  readonly added: readonly {
    readonly row: number;
    readonly cells: Readonly<Record<string, string>>;
    readonly outline: Outline;
  }[];
  readonly removed: readonly { readonly row: number; readonly of?: number }[];
  /** Pairs of rows that are two plots, the smaller first. */
  readonly apart: readonly (readonly [number, number])[];
  readonly seen: readonly { readonly row: number; readonly code: IssueCode }[];
  /** Steps of the log that have part in what is changed: what a person did, however many cells it took. Absent for none. */
  readonly acts?: number;
}
