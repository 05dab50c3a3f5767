import {
  type ColumnMetaData,
  type FileMetaData,
  parquetMetadata,
  type SchemaElement,
} from "hyparquet";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FormatReading } from "../format-reading.ts";
import { RecordsOfLayer, TooMany } from "../records/records-of-layer.ts";
import { geometryColumn } from "./geometry-column.ts";
import { ColumnReader } from "./read-column.ts";
import { ParquetFault } from "./read-levels.ts";
import { endOfThrift } from "./sound-thrift.ts";
import { type PageBudget, TooManyBytes, WritingNotRead } from "./unpack-page.ts";
import { textOf } from "./value-texts.ts";

const FORMAT = "geoparquet";
const READ = { name: FORMAT } as const;
/** Bytes of what the file says of itself, and the share of the file they may be beyond. */
const FEW_NOTES = 1024 * 1024;
const MOST_NOTES = 0.1;
/** Bytes unpacked at least, and as a multiple of the file. */
const FEW_BYTES = 16 * 1024 * 1024;
const MOST_TIMES = 6;

const refused = (found: Finding): FormatReading => ({
  kind: "refused",
  read: READ,
  finding: found,
});

/**
 * A Parquet: placed records where a column holds geometries, else a table. Columns of lists and records are left out and
 * told. No bytes make it reject.
 */
export async function readGeoparquet(bytes: Uint8Array): Promise<FormatReading> {
  const limit = Math.max(FEW_BYTES, MOST_TIMES * bytes.length);
  try {
    return readColumns(bytes, soundMetadata(bytes), { left: limit });
  } catch (fault) {
    if (fault instanceof TooMany) return fault.refused;
    if (fault instanceof TooManyBytes) {
      const found = { format: FORMAT, of: "bytes", limit } as const;
      return refused(finding("error", "file-unpacks-too-large", found));
    }
    if (fault instanceof WritingNotRead) {
      const found = { format: FORMAT, writing: fault.writing } as const;
      return refused(finding("error", "file-writing-not-read", found));
    }
    // What the libraries make of hostile bytes: whatever they throw, the file is damaged.
    return refused(finding("error", "file-damaged", { format: FORMAT }));
  }
}

function soundMetadata(bytes: Uint8Array): FileMetaData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 8;
  if (end < 4) throw new ParquetFault();
  const start = end - view.getUint32(end, true);
  if (end - start > FEW_NOTES + MOST_NOTES * bytes.length) throw new ParquetFault();
  if (start < 4 || endOfThrift(bytes.subarray(start, end), 0) === -1) throw new ParquetFault();
  return parquetMetadata(bytes, { geoparquet: false });
}

/** Columns of one value a record, which stand right under the root of the schema; and the names of the others. */
function flatColumns(schema: readonly SchemaElement[]): {
  readonly flat: SchemaElement[];
  readonly nested: string[];
} {
  const flat: SchemaElement[] = [];
  const nested: string[] = [];
  let at = 1;
  const skip = (): void => {
    const element = schema[at++];
    if (!element) throw new ParquetFault();
    for (let i = 0; i < (element.num_children ?? 0); i++) skip();
  };
  while (at < schema.length) {
    const element = schema[at] as SchemaElement;
    const plain = !element.num_children && element.repetition_type !== "REPEATED";
    (plain && element.type !== "INT96" ? flat : nested).push(
      (plain && element.type !== "INT96" ? element : element.name) as never,
    );
    skip();
  }
  return { flat, nested };
}

function readColumns(bytes: Uint8Array, metadata: FileMetaData, budget: PageBudget): FormatReading {
  const { flat, nested } = flatColumns(metadata.schema);
  const place = geometryColumn(metadata, flat);
  const own = flat.find(({ name }) => name === place?.name) ?? null;
  if (place && (place.encoding !== "WKB" || !own)) {
    throw new WritingNotRead(`GeoArrow ${place.encoding}`);
  }
  const left = nested.filter((name) => !place?.derived.has(name));
  const notes =
    left.length === 0 ? [] : [finding("warning", "file-columns-left-out", { columns: left })];
  const records = new RecordsOfLayer(READ, notes, bytes.length);
  const plain = flat.filter(({ name }) => name !== place?.name);
  records.columns(plain.map(({ name }) => name));
  const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (!(rows >= 0)) throw new ParquetFault();
  records.room(rows);
  for (const group of metadata.row_groups) {
    const columns = new Map(
      group.columns.map(({ meta_data: meta }) => [meta?.path_in_schema.join("\0"), meta]),
    );
    const metaOf = (name: string): ColumnMetaData => {
      const meta = columns.get(name);
      if (!meta) throw new ParquetFault();
      return meta;
    };
    readGroup(bytes, Number(group.num_rows), plain, own, metaOf, budget, records);
  }
  return place ? records.reading(place.crs) : records.table();
}

function readGroup(
  bytes: Uint8Array,
  rows: number,
  plain: readonly SchemaElement[],
  place: SchemaElement | null,
  metaOf: (name: string) => ColumnMetaData,
  budget: PageBudget,
  records: RecordsOfLayer,
): void {
  const texts = plain.map((element) =>
    new ColumnReader(metaOf(element.name), element, textOf(element), budget).read(bytes, rows),
  );
  const asBytes = (value: unknown): Uint8Array =>
    value instanceof Uint8Array ? value : new Uint8Array();
  const meta = place && metaOf(place.name);
  const shapes = meta && new ColumnReader(meta, place, asBytes, budget).read(bytes, rows);
  for (let i = 0; i < rows; i++) {
    const cells = texts.map((column) => column[i] ?? "");
    if (shapes) records.placed(cells, shapes[i] ?? null);
    else records.plain(cells);
  }
}
