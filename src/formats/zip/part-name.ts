import { bestLegacyDecoding } from "../text/legacy-encoding.ts";

/** A part's name as text with plain slashes: UTF-8 where it is any, else the old code page that fits best. */
export function partName(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    name = bestLegacyDecoding(bytes).text;
  }
  return name.replaceAll("\\", "/");
}

/** A name that climbs out of the archive, or begins at the root of a disk. Nothing is ever written, but nothing good says so. */
export const isUnsafeName = (name: string): boolean =>
  /(?:^|\/)\.\.(?:\/|$)/.test(name) || /^(?:\/|[a-z]:)/i.test(name) || name.includes("\0");

/** What file managers leave in archives and folders: never data. */
export const isLitter = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|thumbs\.db$|desktop\.ini$)/i.test(name);

/** The last piece of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A path's ending in lower case without its dot; "" where it has none. */
export const endingOf = (path: string): string =>
  /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? "";
