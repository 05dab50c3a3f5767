import { type ByteSource, blobSource } from "../../domain/basemap/byte-source.ts";

/** Whether an address can be asked by the page, must be fetched by the person, or is none. */
export type AddressKind =
  | { readonly kind: "own"; readonly url: string }
  | { readonly kind: "other"; readonly url: string; readonly host: string }
  | { readonly kind: "none" };

/** The page's policy lets it ask its own host and no other, so an archive elsewhere is fetched by the browser, as a download. */
export const addressKind = (text: string, page: string = document.baseURI): AddressKind => {
  const written = text.trim();
  if (written === "") return { kind: "none" };
  let url: URL;
  try {
    // A bare host and path is meant as an address of the web; anything else beside the page.
    url = /^[\w-]+(\.[\w-]+)+\//.test(written)
      ? new URL(`https://${written}`)
      : new URL(written, page);
  } catch {
    return { kind: "none" };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return { kind: "none" };
  if (url.username !== "" || url.password !== "") return { kind: "none" };
  return url.origin === new URL(page).origin
    ? { kind: "own", url: url.href }
    : { kind: "other", url: url.href, host: url.host };
};

/** Size in a `Content-Range: bytes 0-0/123`. */
const wholeSize = (range: string | null): number | null => {
  const size = Number(/\/(\d+)$/.exec(range ?? "")?.[1]);
  return Number.isSafeInteger(size) && size > 0 ? size : null;
};

/** An archive on the page's own host, read by ranges where the host has them, else whole. Null where it is not there. */
export const addressSource = async (url: string): Promise<ByteSource | null> => {
  const ask = (range: string): Promise<Response> => fetch(url, { headers: { Range: range } });
  try {
    const first = await ask("bytes=0-0");
    if (!first.ok) return null;
    if (first.status !== 206) return blobSource(await first.blob());
    const size = wholeSize(first.headers.get("Content-Range"));
    if (size === null) return null;
    return {
      size,
      read: async (offset, length) => {
        const last = Math.min(size, offset + length) - 1;
        if (last < offset) return new ArrayBuffer(0);
        const response = await ask(`bytes=${offset}-${last}`);
        if (response.status !== 206) throw new Error(`${response.status}`);
        return response.arrayBuffer();
      },
    };
  } catch {
    return null;
  }
};
