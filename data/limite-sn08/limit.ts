import { inData } from "../folder.ts";
import type { Pair } from "../plane-17s.ts";
import { numberIn, readTable } from "../read-table.ts";

/** The corners in order, EPSG:32717, counter-clockwise, open: the first is not repeated. */
export const readLimit = async (): Promise<readonly Pair[]> => {
  const rows = await readTable(inData("limite-sn08/vertices.csv"));
  return rows.map((row) => [numberIn(row, "este_m"), numberIn(row, "norte_m")] as const);
};
