import { type Zippable, zipSync } from "fflate/browser";

/** The format's first day, so that no clock is in the bytes. */
const EARLIEST = new Date(1980, 0, 1);

/** Files as one packed archive. */
export function zipNamed(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {};
  for (const { name, bytes } of files) parts[name] = [bytes, { mtime: EARLIEST }];
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}
