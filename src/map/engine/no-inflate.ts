/**
 * Stands in for fflate, which pmtiles uses only where a browser has no DecompressionStream: those are older than the
 * WebGL2 and the JavaScript this app needs anyway. Saves 4 kB of the first load.
 */
export const decompressSync = (): never => {
  throw new Error("This browser cannot unpack map tiles: it has no DecompressionStream");
};
