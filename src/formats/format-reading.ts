import type { Properties } from "../domain/dataset.ts";
import type { FormatName } from "../domain/issue/file-issues.ts";
import type { Finding } from "../domain/issue/finding.ts";
import type { RawGeometry } from "./raw-geometry.ts";

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

/** What readers say about records: record index -> findings in the order they were made. */
export type RecordFindings = Map<number, Finding[]>;

/** Records that came with their geometry: GeoJSON, KML. Record i is row i, cells i, geometry i. */
export interface PlacedReading {
  readonly kind: "placed";
  readonly read: FormatRead;
  readonly columns: readonly string[];
  readonly rows: readonly number[];
  readonly cells: readonly Properties[];
  readonly geometry: RawGeometry;
  /** The CRS as the file writes it; null when it says nothing. */
  readonly crs: string | null;
  /** Without a CRS the format fixes none: degrees may be of any datum. */
  readonly crsOpen?: true;
  readonly findings: RecordFindings;
  readonly fileFindings: readonly Finding[];
}

/** Lines of cells, to be placed by what the columns mean: CSV. */
export interface TableReading {
  readonly kind: "table";
  readonly read: FormatRead;
  /** Names made unique ("este", "este (2)"); "columna 1" … where the file has no header. */
  readonly columns: readonly string[];
  /** Columns whose name stood more than once. */
  readonly repeated: readonly string[];
  readonly rows: readonly number[];
  readonly cells: readonly (readonly string[])[];
  readonly findings: RecordFindings;
  readonly fileFindings: readonly Finding[];
}

/** A file that gives no record at all, and why. */
export interface RefusedReading {
  readonly kind: "refused";
  readonly read: FormatRead | null;
  readonly finding: Finding;
}

export type FormatReading = PlacedReading | TableReading | RefusedReading;

/** Columns of one file: more are none that a person wrote. */
export const MOST_COLUMNS = 2000;

/** Most records taken from one file: a hostile one could hold a hundred million empty ones. */
export const MOST_RECORDS = 1_000_000;

export function addFinding(findings: RecordFindings, record: number, found: Finding): void {
  const list = findings.get(record);
  if (list) list.push(found);
  else findings.set(record, [found]);
}
