import type { HeightGrid } from "../../geo/heights/height-grid.ts";
import { readHeightGrid } from "../../geo/heights/read-height-grid.ts";

let last: { readonly bytes: Uint8Array; readonly grid: HeightGrid | null } | null = null;

const same = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/**
 * The relief in these bytes; null where there are none, or no relief is in them. The last one read is kept, byte by byte the
 * same or not: each setting a person moves asks again with the same 0.7 MB, whose reading takes longer than all the plots.
 */
export const keptRelief = async (bytes: Uint8Array | null): Promise<HeightGrid | null> => {
  if (bytes === null) return null;
  if (last === null || !same(last.bytes, bytes)) {
    last = { bytes, grid: await readHeightGrid(bytes) };
  }
  return last.grid;
};
