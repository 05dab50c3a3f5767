import type { FormatReading } from "../format-reading.ts";
import { readShapefile } from "./read-shapefile.ts";
import { isIndex, isShpHeader } from "./shp-records.ts";

/** A part of a Shapefile without the others: a .shp is read, of an index or a table nothing can be placed. */
export async function readLonePart(bytes: Uint8Array): Promise<FormatReading> {
  const ending = !isShpHeader(bytes) ? "dbf" : isIndex(bytes) ? "shx" : "shp";
  return readShapefile(new Map([[ending, bytes]]));
}
