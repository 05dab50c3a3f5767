import { gunzipSync } from "fflate/browser";
import { decompress } from "fzstd";
import { ParquetFault } from "./read-levels.ts";
import { unsnap } from "./unsnap.ts";

/** A codec or encoding that is not read, by its name. Thrown, and caught by the reader. */
export class WritingNotRead {
  readonly writing: string;

  constructor(writing: string) {
    this.writing = writing;
  }
}

/** Bytes that may still be unpacked from a file. */
export interface PageBudget {
  left: number;
}

/** More bytes than are unpacked from one file. Thrown, and caught by the reader. */
export class TooManyBytes {}

/** A page unpacked to exactly the size its header states, never more. */
export function unpackPage(
  packed: Uint8Array,
  codec: string,
  size: number,
  budget: PageBudget,
): Uint8Array {
  if (!(size >= 0)) throw new ParquetFault();
  budget.left -= size;
  if (budget.left < 0) throw new TooManyBytes();
  let page: Uint8Array;
  if (codec === "UNCOMPRESSED") page = packed;
  else if (codec === "SNAPPY") page = unsnap(packed, size);
  else if (codec === "GZIP") page = gunzipSync(packed, { out: new Uint8Array(size) });
  else if (codec === "ZSTD") page = decompress(packed, new Uint8Array(size));
  else throw new WritingNotRead(codec);
  if (page.length !== size) throw new ParquetFault();
  return page;
}
