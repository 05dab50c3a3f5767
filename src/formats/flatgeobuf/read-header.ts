import { FlatBufferFault, type FlatTable } from "./flat-buffer.ts";

/** What a FlatGeobuf says of its columns; `type` is the number of its ColumnType. */
export interface FlatgeobufColumn {
  readonly name: string;
  readonly type: number;
}

export interface FlatgeobufHeader {
  readonly geometryType: number;
  readonly columns: readonly FlatgeobufColumn[];
  /** Records; 0 where the writer did not know. */
  readonly count: number;
  /** Bytes of the index that stands before the records. */
  readonly indexBytes: number;
  /** "EPSG:32717" or what is written instead; null for none. */
  readonly crs: string | null;
}

const NODE_BYTES = 40;
const MOST_COLUMNS = 2000;

/** Bytes of the packed R-tree of so many records. */
function indexBytes(count: number, nodeSize: number): number {
  if (count === 0 || nodeSize < 2) return 0;
  let level = count;
  let nodes = count;
  while (level > 1) {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  }
  return nodes * NODE_BYTES;
}

export function readColumns(table: FlatTable, field: number): FlatgeobufColumn[] {
  const vector = table.vector(field, 4);
  if (!vector) return [];
  if (vector.length > MOST_COLUMNS) throw new FlatBufferFault();
  return Array.from({ length: vector.length }, (_, i) => {
    const column = table.element(vector, i);
    return { name: column.text(0), type: column.byte(1, 0) };
  });
}

function crsText(crs: FlatTable | null): string | null {
  if (!crs) return null;
  const code = crs.int(1, 0);
  const organization = crs.text(0).toUpperCase() || "EPSG";
  if (code > 0) return `${organization}:${code}`;
  return crs.text(5) || crs.text(4) || crs.text(2) || null;
}

/** The Header table of a FlatGeobuf (https://github.com/flatgeobuf/flatgeobuf/blob/master/src/fbs/header.fbs). */
export function readHeader(header: FlatTable): FlatgeobufHeader {
  const count = header.long(8);
  return {
    geometryType: header.byte(2, 0),
    columns: readColumns(header, 7),
    count,
    indexBytes: indexBytes(count, header.short(9, 16)),
    crs: crsText(header.table(10)),
  };
}
