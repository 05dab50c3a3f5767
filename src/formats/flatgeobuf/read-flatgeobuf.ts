import { finding } from "../../domain/issue/finding.ts";
import type { FormatReading } from "../format-reading.ts";
import { RecordsOfLayer, TooMany } from "../records/records-of-layer.ts";
import { FlatBufferFault, FlatTable } from "./flat-buffer.ts";
import { readGeometry } from "./read-geometry.ts";
import { type FlatgeobufHeader, readColumns, readHeader } from "./read-header.ts";
import { readProperties } from "./read-properties.ts";

const READ = { name: "flatgeobuf" } as const;
const MAGIC_BYTES = 8;

/**
 * A FlatGeobuf, its records in the order in which they stand. The index is passed over, since all are wanted. A file that
 * ends within a record is refused: nothing says how many are missing. Never throws on any bytes.
 */
export function readFlatgeobuf(bytes: Uint8Array): FormatReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = new RecordsOfLayer(READ, [], bytes.length);
  try {
    const { at, header } = begin(view);
    records.columns(header.columns.map(({ name }) => name));
    const read = readRecords(view, at, header, records);
    if (header.count > 0 && read !== header.count) throw new FlatBufferFault();
    return records.reading(header.crs);
  } catch (fault) {
    if (fault instanceof TooMany) return fault.refused;
    if (!(fault instanceof FlatBufferFault)) throw fault;
    const found = finding("error", "file-damaged", { format: "flatgeobuf" });
    return { kind: "refused", read: READ, finding: found };
  }
}

/** Where a buffer that states its length begins and ends. */
function sized(view: DataView, at: number): { readonly start: number; readonly end: number } {
  if (at + 4 > view.byteLength) throw new FlatBufferFault();
  const start = at + 4;
  const end = start + view.getUint32(at, true);
  if (end > view.byteLength) throw new FlatBufferFault();
  return { start, end };
}

const within = (view: DataView, start: number, end: number): DataView =>
  new DataView(view.buffer, view.byteOffset + start, end - start);

function begin(view: DataView): { readonly at: number; readonly header: FlatgeobufHeader } {
  const { start, end } = sized(view, MAGIC_BYTES);
  const header = readHeader(FlatTable.root(within(view, start, end), 0));
  const at = end + header.indexBytes;
  if (at > view.byteLength) throw new FlatBufferFault();
  return { at, header };
}

function readRecords(
  view: DataView,
  first: number,
  header: FlatgeobufHeader,
  records: RecordsOfLayer,
): number {
  let at = first;
  let count = 0;
  while (at < view.byteLength) {
    const { start, end } = sized(view, at);
    const own = within(view, start, end);
    const feature = FlatTable.root(own, 0);
    records.shape.reset();
    const geometry = feature.table(0);
    if (geometry) readGeometry(geometry, header.geometryType, records, { left: own.byteLength });
    const columns = header.columns.length > 0 ? header.columns : readColumns(feature, 2);
    const properties = feature.vector(1, 1);
    const cells = properties
      ? readProperties(own, properties.at, properties.at + properties.length, columns)
      : [];
    records.endRecord(records.row(cells));
    count++;
    at = end;
  }
  return count;
}
