import type { Dataset } from "../../../domain/dataset.ts";
import { GROUP_KEYS } from "../analysis/groups/group-answer.ts";
import { type Grouping, GroupNames } from "../analysis/groups/group-names.ts";
import { groupOfReadings } from "../analysis/groups/group-of-readings.ts";
import { foldWord } from "../analysis/select/fold-word.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";

/** Height of a band where the groups are altitudes, m. */
const ALTITUDE_STEP = 100;

/**
 * Groups by any column of the file, named by its header without case and accents; by one of the known keys ("campana",
 * "altitud") where no header is so named. null: neither.
 */
export const columnGrouping = (
  dataset: Dataset<"readings">,
  columns: readonly string[],
  source: ReadingSource,
  kept: Int32Array,
  by: string,
): Grouping | null => {
  const wanted = foldWord(by);
  const column = columns.find((one) => foldWord(one) === wanted);
  if (column !== undefined) {
    const names = new GroupNames();
    const groups = Int32Array.from(dataset.properties, (own) => names.add(own[column] ?? ""));
    return { names: names.names, groupOf: (i) => groups[i] as number };
  }
  const key = GROUP_KEYS.find((one) => one === wanted);
  return key === undefined ? null : groupOfReadings(source, kept, key, null, ALTITUDE_STEP);
};
