import type { Dataset, DatasetKind, Properties } from "../domain/dataset.ts";
import type { ColumnRole } from "../domain/import-choices.ts";
import type { FormatName } from "../domain/issue/file-issues.ts";
import type { Issue } from "../domain/issue/issue.ts";
import type { Question } from "../domain/question/question.ts";
import type { Outline } from "../domain/register/outline.ts";
import type { Crs } from "../geo/crs/crs.ts";

export type CoordinateWriting =
  | "lat-lon"
  | "este-norte"
  | "wkt"
  | "geometry"
  | "corner-list"
  | "none";

/** Why a CRS was taken. */
export type CrsReason = "file" | "format" | "degrees" | "column" | "values" | "user" | "guess";

/** What was read, in the file's own terms. */
export interface FormatRead {
  readonly name: FormatName;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: "." | ",";
  readonly header?: boolean;
  /** Sheets or layers in their order, and the one that was read; no one where all were read as one. */
  readonly sheets?: readonly string[];
  readonly sheet?: string;
  /** It came out of a ZIP or KMZ. */
  readonly archive?: true;
}

export interface ColumnUnderstood {
  readonly column: string;
  /** First value that is not empty. */
  readonly example: string;
  readonly field: ColumnRole | null;
  readonly reason: "name" | "values" | "user" | null;
  /**
   * A column of figures of a variety trial that no field carries: true where it is taken as a response of its own name,
   * false where the user left it aside. Absent for any other column.
   */
  readonly ownResponse?: boolean;
}

export interface Understood {
  readonly coordinates: CoordinateWriting;
  readonly crs: Crs;
  readonly crsReason: CrsReason;
  readonly columns: readonly ColumnUnderstood[];
}

/** A record that was not taken, with its own text, so that it can be mended and brought again. */
export interface RefusedRecord {
  readonly row: number;
  readonly cells: Properties;
  readonly issues: readonly Issue[];
  /** Its place or shape as far as it could be read, lines among that; absent where there is none. */
  readonly outline?: Outline;
  /** The other lines of a record that has several (corner lists). */
  readonly moreLines?: readonly { readonly row: number; readonly cells: Properties }[];
}

/** A record of the file that a person took away; it counts for nothing and is not lost. */
export interface RemovedRecord {
  readonly row: number;
  readonly cells: Properties;
  /** The row that stays in its place. */
  readonly of?: number;
}

/** Everything a person should be told before a file is analysed. */
export interface IntakeReport {
  readonly file: { readonly name: string; readonly size: number; readonly sha256: string };
  /** Null when the file is of no readable format. */
  readonly format: FormatRead | null;
  /** Null when no coordinates were found. */
  readonly understood: Understood | null;
  readonly questions: readonly Question[];
  /** Few and large polygons look like an area. */
  readonly suggestedKind: DatasetKind;
  /** Accepted records only; null when there is none. */
  readonly dataset: Dataset | null;
  /** Records; `lines` counts data lines, which are more than records in a list of corners. `flagged`: accepted with a warning. */
  readonly counts: {
    readonly lines: number;
    readonly read: number;
    readonly accepted: number;
    readonly refused: number;
    readonly flagged: number;
  };
  readonly refused: readonly RefusedRecord[];
  /** Rows of records with a ring that ran the other way and was turned, whether its format minds or not. */
  readonly turned?: readonly number[];
  /** Of taken records that stand on several lines (corner lists): every line, their first included. */
  readonly acceptedLines?: readonly number[];
  /** In none of the counts; absent where nothing was taken away. */
  readonly removed?: readonly RemovedRecord[];
  /** Of the file first, then of the rows in their order. */
  readonly issues: readonly Issue[];
}
