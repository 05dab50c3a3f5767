import type { Issue } from "../../domain/issue/issue.ts";
import { FORMATS } from "../../formats/formats.ts";
import { baseName, endingOf, isLitter } from "../../formats/zip/part-name.ts";
import { joinShapefiles } from "./join-shapefiles.ts";
import { openMixedArchive } from "./open-mixed-archive.ts";

export interface Gathered {
  readonly files: readonly File[];
  /** What was in a folder and is no data, or one file too many; null where nothing was put aside. */
  readonly aside: Issue | null;
}

/** Files opened at once: each waits for its own review. */
const MOST_FILES = 60;
/** Names in the notice. */
const SOME_NAMES = 8;
/** Endings beside those of the formats that may be data, or say by name why they are not read. */
const PERHAPS = [
  "json",
  "txt",
  "xls",
  "xlsb",
  "geojsons",
  "ndjson",
  "jsonl",
  "lindero",
  "dbf",
  "shx",
];

/** Where a file lay in the folder that was dropped; its name where it came alone. */
const pathOf = (file: File): string => file.webkitRelativePath || file.name;

const fromFolder = (file: File): boolean => pathOf(file).includes("/");

const mayBeData = (file: File): boolean => {
  const ending = endingOf(file.name);
  return PERHAPS.includes(ending) || FORMATS.some(({ endings }) => endings.includes(ending));
};

/**
 * What was dropped or chosen as the files that are read: parts of one Shapefile become one file, an archive of several kinds
 * of data becomes what it holds, litter of file managers goes, and what else a folder held is told, not opened.
 */
export const gatherFiles = async (chosen: readonly File[]): Promise<Gathered> => {
  const clean = chosen.filter((file) => !isLitter(pathOf(file)));
  // A folder comes in the order of its disk; what was chosen one by one keeps the order of the choice.
  if (clean.every(fromFolder)) clean.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  const { files: joined, beside } = await joinShapefiles(clean, pathOf);
  const data: File[] = [];
  const left: string[] = beside.map((file) => file.name);
  for (const file of joined) {
    if (fromFolder(file) && !mayBeData(file)) left.push(file.name);
    else if (endingOf(file.name) === "zip") data.push(...(await openMixedArchive(file)));
    else data.push(file);
  }
  left.push(...data.slice(MOST_FILES).map(({ name }) => name));
  const aside: Issue | null =
    left.length === 0
      ? null
      : {
          code: "files-left-aside",
          severity: "note",
          source: { file: "" },
          params: {
            count: left.length,
            names: left.slice(0, SOME_NAMES).map(baseName),
            limit: MOST_FILES,
          },
        };
  return { files: data.slice(0, MOST_FILES), aside };
};
