import type { Source } from "pmtiles";

/** Largest archive that is fetched whole for want of ranges, bytes: four times all that ships. */
const MOST_BYTES = 32 * 1024 * 1024;

const sources = new Map<string, Promise<Source>>();

/**
 * The archive at `url`, fetched whole once for the page, where reading a range of it failed because its host answers none.
 * @throws `error` where it says anything else; Error where the archive is too large or does not come. The next call tries again
 */
export const wholeSource = (url: string, error: unknown): Promise<Source> => {
  if (!(error instanceof Error && error.message.includes("Byte Serving"))) throw error;
  const known = sources.get(url);
  if (known) return known;
  const source = fetchWhole(url);
  sources.set(url, source);
  source.catch(() => sources.delete(url));
  return source;
};

const fetchWhole = async (url: string): Promise<Source> => {
  const answer = await fetch(url);
  const told = Number(answer.headers.get("Content-Length") ?? 0);
  if (!answer.ok || answer.body === null || told > MOST_BYTES) {
    await answer.body?.cancel();
    throw new Error(`Not fetched whole: ${url}, status ${answer.status}, ${told} bytes`);
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = answer.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new Error(`Not fetched whole: ${url} is larger than ${MOST_BYTES} bytes`);
    }
    parts.push(next.value);
  }
  const whole = await new Blob(parts).arrayBuffer();
  return {
    getKey: () => url,
    getBytes: async (offset, length) => ({ data: whole.slice(offset, offset + length) }),
  };
};
