import { type Zippable, zipSync } from "fflate/browser";

/** One part of an archive. What is compressed already is only stored. */
export interface ArchivePart {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
}

/** First day a zip archive can name, in local time as its format has it: the same bytes in every zone. */
const fixedDay = (): Date => new Date(1980, 0, 1);

/** A zip archive; the same parts in the same order give the same bytes. */
export const writeArchive = (parts: readonly ArchivePart[]): Uint8Array<ArrayBuffer> => {
  const archive: Zippable = {};
  for (const { path, bytes, stored } of parts) archive[path] = [bytes, { level: stored ? 0 : 6 }];
  return zipSync(archive, { mtime: fixedDay() });
};
