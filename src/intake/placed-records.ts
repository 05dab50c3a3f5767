import type { Properties } from "../domain/dataset.ts";
import type { Finding } from "../domain/issue/finding.ts";
import type { Question } from "../domain/question/question.ts";
import type { ChangeCount } from "../domain/register/change-count.ts";
import type { RecordFindings } from "../formats/format-reading.ts";
import type { RawGeometry } from "../formats/raw-geometry.ts";
import type { Crs } from "../geo/crs/crs.ts";
import type { KnownField } from "./columns/known-fields.ts";
import type {
  ColumnUnderstood,
  CoordinateWriting,
  CrsReason,
  RemovedRecord,
} from "./intake-report.ts";

/** A further line of a record that stands on several. */
export interface RecordLine {
  readonly row: number;
  readonly cells: Properties;
}

/** Records with raw geometry in one CRS, whatever format they came in; not yet mended or checked. */
export interface PlacedRecords {
  readonly writing: CoordinateWriting;
  readonly crs: Crs;
  readonly crsReason: CrsReason;
  readonly columns: readonly ColumnUnderstood[];
  readonly fields: Readonly<Partial<Record<KnownField, string>>>;
  /** Its columns promise borer readings. */
  readonly looksLikeReadings: boolean;
  /** They are read as such: a record without a place stays. */
  readonly readings: boolean;
  readonly rows: readonly number[];
  readonly cells: readonly Properties[];
  /** Data lines, which are more than records in a list of corners. */
  readonly lines: number;
  readonly moreLines: ReadonlyMap<number, readonly RecordLine[]>;
  readonly geometry: RawGeometry;
  readonly findings: RecordFindings;
  readonly fileFindings: readonly Finding[];
  readonly questions: readonly Question[];
  /** Rings are expected to repeat their first vertex at the end: say so where they do not. */
  readonly ringsClosed: boolean;
  /** Shells are expected to run anticlockwise. */
  readonly ringsOriented: boolean;
  /** What a person changed in them, and the records they took away; absent where nothing was. */
  readonly changes?: ChangeCount;
  readonly removed?: readonly RemovedRecord[];
}
