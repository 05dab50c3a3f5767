/** What a `Range` header asks of a body of `size` bytes: first and last byte, `null` to ignore it, "none" where nothing of it exists. */
export function wantedRange(
  header: string,
  size: number,
): readonly [first: number, last: number] | "none" | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (!found || (found[1] === "" && found[2] === "")) return null;
  const [from, to] = [found[1] ?? "", found[2] ?? ""];
  if (from === "") {
    const last = Number(to);
    return last === 0 || size === 0 ? "none" : [Math.max(0, size - last), size - 1];
  }
  const first = Number(from);
  const last = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < first) return null;
  return first >= size ? "none" : [first, last];
}

/**
 * The part of a whole answer that a range asks for, as a server would give it (RFC 9110, 14): 206 with its place, 416 where
 * nothing of it exists, the whole where the header says nothing usable. A cache keeps whole answers only.
 */
export async function sliceRange(whole: Response, header: string): Promise<Response> {
  const blob = await whole.blob();
  const range = wantedRange(header, blob.size);
  if (range === null) return new Response(blob, { headers: whole.headers });
  if (range === "none") {
    return new Response(null, {
      status: 416,
      headers: { "Content-Range": `bytes */${blob.size}` },
    });
  }
  const [first, last] = range;
  const headers = new Headers(whole.headers);
  headers.delete("Content-Encoding");
  headers.set("Accept-Ranges", "bytes");
  headers.set("Content-Range", `bytes ${first}-${last}/${blob.size}`);
  headers.set("Content-Length", String(last - first + 1));
  return new Response(blob.slice(first, last + 1), { status: 206, headers });
}
