import type { Properties } from "../dataset.ts";
import { ORIGIN_HEADINGS, type OriginHeadings } from "./origin-headings.ts";

/** The file and row a record of a united register came from, as they stand in its cells. */
export interface Origin {
  readonly file: string;
  readonly row: string;
}

/** In which columns a register's records say where they came from; null where it was not united of others. */
export const originHeadingsOf = (cells: Properties): OriginHeadings | null =>
  Object.values(ORIGIN_HEADINGS).find(
    ({ file, row }) => Object.hasOwn(cells, file) && Object.hasOwn(cells, row),
  ) ?? null;

/** Where a record came from; null where its register was not united of others, or the record was drawn in it. */
export function originOf(cells: Properties): Origin | null {
  const headings = originHeadingsOf(cells);
  if (headings === null) return null;
  const file = cells[headings.file] ?? "";
  return file === "" ? null : { file, row: cells[headings.row] ?? "" };
}
