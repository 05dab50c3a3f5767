/** What one file may still unpack to, across all archives in it. `left`: bytes, counted down. */
export interface Unpacking {
  left: number;
  /** Archives within archives that may still come. */
  readonly deeper: number;
  /** The whole allowance, for the sentence. */
  readonly limit: number;
}

/** A zip in a zip in a zip is read; a fourth is not. */
export const DEEPEST_ARCHIVE = 2;
/** Bytes that any archive may unpack to, and how many times its own size beyond that. */
const ALWAYS = 48 * 1024 * 1024;
const TIMES = 16;
const MOST = 256 * 1024 * 1024;

/** The allowance of an archive of so many bytes: small ones that unpack to very much are bombs, not registers. */
export function unpackingOf(size: number): Unpacking {
  const limit = Math.min(MOST, ALWAYS + TIMES * size);
  return { left: limit, deeper: DEEPEST_ARCHIVE, limit };
}

/** The same allowance for an archive within. */
export const deeper = (outer: Unpacking): Unpacking => ({
  limit: outer.limit,
  deeper: outer.deeper - 1,
  get left() {
    return outer.left;
  },
  set left(bytes: number) {
    outer.left = bytes;
  },
});
