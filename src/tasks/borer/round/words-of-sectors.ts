import type { WordColumn } from "../../../domain/word-column.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import { commonWords } from "./common-word.ts";
import type { ListedSector } from "./round-sector.ts";

/** The word most readings of each carry, "" where none does. A hot point is in its sector too: each is asked apart. */
export const wordsOfSectors = (
  listed: readonly ListedSector[],
  { columns }: ReadingSource,
  column: WordColumn,
): readonly string[] => {
  const wordsOf = (ofPoint: boolean): readonly string[] =>
    commonWords(
      columns.point,
      column,
      listed.map(({ sector }) => ((sector.ofPoint ?? false) === ofPoint ? sector.members : [])),
    );
  const [sectors, points] = [wordsOf(false), wordsOf(true)];
  return listed.map(({ sector }, i) => (sector.ofPoint ? points : sectors)[i] ?? "");
};
