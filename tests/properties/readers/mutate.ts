import fc from "fast-check";

/** One change to a file's bytes. */
export interface Edit {
  readonly kind: "bit" | "byte" | "word" | "drop" | "repeat" | "insert" | "cut" | "move";
  readonly at: number;
  readonly size: number;
  readonly value: number;
}

/** Numbers that lengths, counts and offsets are tried with. */
const TELLING = [
  0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x10000, 0xffffff, 0x7fffffff, 0x80000000,
  0xfffffffe, 0xffffffff,
];

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...(["bit", "bit", "byte", "byte", "word", "word", "word"] as const),
      ...(["drop", "repeat", "insert", "cut", "move"] as const),
    ),
    at: fc.nat(),
    size: fc.nat({ max: 400 }),
    value: fc.oneof(fc.constantFrom(...TELLING), fc.nat({ max: 0xffffffff })),
  }),
  { minLength: 1, maxLength: 4 },
);

const joined = (...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
};

function applied(bytes: Uint8Array<ArrayBuffer>, edit: Edit): Uint8Array<ArrayBuffer> {
  const { kind, size, value } = edit;
  if (bytes.length === 0) return bytes;
  const at = edit.at % bytes.length;
  const view = new DataView(bytes.buffer);
  switch (kind) {
    case "bit":
      bytes[at] = bytes[at]! ^ (1 << (value & 7));
      return bytes;
    case "byte":
      bytes[at] = value & 0xff;
      return bytes;
    case "word":
      if (at + 4 <= bytes.length) view.setUint32(at, value >>> 0, (size & 1) === 0);
      return bytes;
    case "drop":
      return joined(bytes.subarray(0, at), bytes.subarray(at + size));
    case "repeat":
      return joined(bytes.subarray(0, at + size), bytes.subarray(at));
    case "insert":
      return joined(bytes.subarray(0, at), new Uint8Array(size).fill(value), bytes.subarray(at));
    case "cut":
      return bytes.slice(0, at);
    case "move":
      bytes.copyWithin(value % bytes.length, at, at + size);
      return bytes;
  }
}

/** A copy of the bytes with the changes made one after the other. */
export const mutated = (bytes: Uint8Array, all: readonly Edit[]): Uint8Array<ArrayBuffer> =>
  all.reduce(applied, new Uint8Array(bytes));
