import { isObject, isTextUpTo, isWhole, readEach } from "../../../domain/json-shape.ts";

/** One of the registers a united one was made of, as it was then. */
export interface UnionSource {
  readonly name: string;
  /** SHA-256 of its file. */
  readonly sha256: string;
  /** Records that came along, and refused ones that did not. */
  readonly taken: number;
  readonly left: number;
  /** `registerDigest` of it. */
  readonly content: string;
}

/** Changes of an earlier union that were brought into this one, and those that were not. */
export interface CarriedChanges {
  readonly from: string;
  readonly carried: number;
  /** Where each of the others was: file and row of its record, and its column; none for a shape. */
  readonly left: readonly LeftChange[];
}

export interface LeftChange {
  readonly file: string;
  readonly row: string;
  readonly column: string | null;
}

/** What a united register says of how it was made: a member of its file that other programs pass over. */
export interface UnionRecord {
  readonly sources: readonly UnionSource[];
  readonly changes?: CarriedChanges;
}

/** Its name in the file. */
export const UNION_MEMBER = "lindero_union";
const MOST_SOURCES = 1000;
const MOST_LEFT = 2000;
/** Bytes of a file in which the member is looked for: it stands before the records. */
const HEAD_BYTES = 1 << 20;

const readSource = (value: unknown): UnionSource | null => {
  if (!isObject(value)) return null;
  const { name, sha256, taken, left, content } = value;
  return isTextUpTo(name, 1000) &&
    isTextUpTo(sha256, 64) &&
    isTextUpTo(content, 16) &&
    isWhole(taken) &&
    isWhole(left)
    ? { name, sha256, taken, left, content }
    : null;
};

const readLeft = (value: unknown): LeftChange | null => {
  if (!isObject(value)) return null;
  const { file, row, column } = value;
  return isTextUpTo(file, 1000) &&
    isTextUpTo(row, 40) &&
    (column === null || isTextUpTo(column, 1000))
    ? { file, row, column }
    : null;
};

const readChanges = (value: unknown): CarriedChanges | null => {
  if (!isObject(value) || !isTextUpTo(value.from, 1000) || !isWhole(value.carried)) return null;
  const left = readEach(value.left, MOST_LEFT, readLeft);
  return left && { from: value.from, carried: value.carried, left };
};

/** What a united register's file says of how it was made; null where it is none, or another hand wrote it anew. */
export async function readUnionRecord(file: Blob): Promise<UnionRecord | null> {
  const head = await file.slice(0, HEAD_BYTES).text();
  const line = head.split("\n", 4).find((one) => one.startsWith(`"${UNION_MEMBER}":`));
  if (line === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(line.slice(UNION_MEMBER.length + 3).replace(/,$/, ""));
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  const sources = readEach(value.sources, MOST_SOURCES, readSource);
  if (sources === null) return null;
  const changes = readChanges(value.changes);
  return changes === null ? { sources } : { sources, changes };
}
