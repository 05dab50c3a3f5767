import { armouredProject } from "../../../../domain/armoured-project.ts";
import type { ShareBrowser } from "./share-browser.ts";

/**
 * Endings that Chromium lets a page share, of those that are written here, with the type each must have. Its list
 * (FILE_TYPES.md of blink's webshare) has no zip, json, gpx or geojson, and `canShare` does not look at it.
 */
const CHROMIUM: Readonly<Record<string, string>> = {
  csv: "text/csv",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  txt: "text/plain",
};
/** Chromium's bounds of one sharing. */
export const MOST_SHARED = 10;
export const MOST_SHARED_BYTES = 50 * 1024 * 1024;

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

const forChromium = async (file: File): Promise<File> => {
  const type = CHROMIUM[endingOf(file.name)];
  if (type !== undefined) return type === file.type ? file : new File([file], file.name, { type });
  // Under its own name with .txt behind it: what opens it looks into it, and people see what it is.
  const content =
    endingOf(file.name) === "lindero"
      ? armouredProject(new Uint8Array(await file.arrayBuffer()))
      : file;
  return new File([content], `${file.name}.txt`, { type: "text/plain" });
};

/**
 * The files as the browser's sharing takes them, under a name that says what they are; null where it takes none: then they are
 * to be downloaded. Nothing is shared by this.
 */
export const carriersOf = async (
  files: readonly File[],
  { share, canShare, isChromium }: ShareBrowser,
): Promise<readonly File[] | null> => {
  if (share === null || canShare === null || files.length === 0) return null;
  const carriers = isChromium ? await Promise.all(files.map(forChromium)) : files;
  const bytes = carriers.reduce((sum, { size }) => sum + size, 0);
  if (isChromium && (carriers.length > MOST_SHARED || bytes > MOST_SHARED_BYTES)) return null;
  return canShare({ files: [...carriers] }) ? carriers : null;
};
