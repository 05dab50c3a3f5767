const HEADER = 100;
const RECORD_HEADER = 8;
const FILE_CODE = 9994;
const INDEX_ENTRY = 8;

/** Where the contents of a record lie in the .shp; null where the file does not reach so far. */
export interface ShpPlace {
  readonly from: number;
  readonly to: number;
}

export interface ShpRecords {
  readonly places: readonly (ShpPlace | null)[];
  /** The file ends before its last record does. */
  readonly cutOff: boolean;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A main file or an index: both begin the same. */
export const isShpHeader = (bytes: Uint8Array): boolean =>
  bytes.length >= HEADER && viewOf(bytes).getInt32(0) === FILE_CODE;

/** Whether a lone file with that header is the index: its first record would begin where a header ends. */
export const isIndex = (bytes: Uint8Array): boolean =>
  bytes.length >= HEADER + INDEX_ENTRY && viewOf(bytes).getInt32(HEADER) === HEADER / 2;

/** Bytes of the contents that the record at `at` states; -1 where that cannot be. */
function statedLength(view: DataView, at: number): number {
  if (at + RECORD_HEADER > view.byteLength) return -1;
  const words = view.getInt32(at + 4);
  return words < 2 ? -1 : words * 2;
}

function place(view: DataView, at: number): ShpPlace | null {
  const length = statedLength(view, at);
  const from = at + RECORD_HEADER;
  return length === -1 || from + length > view.byteLength ? null : { from, to: from + length };
}

/** Records by the index; null where it does not belong to the file: then they are found one after the other. */
function byIndex(view: DataView, index: Uint8Array, most: number): ShpRecords | null {
  if (!isShpHeader(index)) return null;
  const entries = viewOf(index);
  const count = Math.min(most, Math.floor((index.length - HEADER) / INDEX_ENTRY));
  const places: (ShpPlace | null)[] = [];
  let cutOff = false;
  for (let i = 0; i < count; i++) {
    const at = entries.getInt32(HEADER + INDEX_ENTRY * i) * 2;
    const length = entries.getInt32(HEADER + INDEX_ENTRY * i + 4) * 2;
    if (at < HEADER || length < 4) return null;
    if (at + RECORD_HEADER <= view.byteLength && statedLength(view, at) !== length) return null;
    const found = place(view, at);
    if (found === null && view.getInt32(24) * 2 <= view.byteLength) return null;
    if (found === null) cutOff = true;
    places.push(found);
  }
  return { places, cutOff };
}

/**
 * Where the records lie: by the index where there is one that fits, because programs that edit leave old records behind;
 * else one after the other. At most `most` of them and one more.
 */
export function shpRecords(
  bytes: Uint8Array,
  index: Uint8Array | undefined,
  most: number,
): ShpRecords {
  const view = viewOf(bytes);
  const indexed = index ? byIndex(view, index, most + 1) : null;
  if (indexed) return indexed;
  const end = view.getInt32(24) * 2;
  const places: ShpPlace[] = [];
  let at = HEADER;
  while (at + RECORD_HEADER <= bytes.length && places.length <= most) {
    // Beyond the end that the header states only what goes on counting is a record.
    if (end >= HEADER && at >= end && view.getInt32(at) !== places.length + 1) break;
    const found = place(view, at);
    if (found === null) return { places, cutOff: true };
    places.push(found);
    at = found.to;
  }
  return { places, cutOff: at < end };
}
