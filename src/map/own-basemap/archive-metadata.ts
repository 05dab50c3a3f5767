import { Refused } from "./archive-refusal.ts";

/** What is used of an archive's metadata; all of it is another's word, and text. */
export interface ArchiveMetadata {
  readonly name: string;
  readonly attribution: string;
  /** Names under `vector_layers`. */
  readonly layers: readonly string[];
  /** Under `encoding`, as raster-dem sources name it. */
  readonly encoding: string;
}

const LONGEST = 300;
const MOST_LAYERS = 200;

/** Text without the tags that makers put into it for web pages. */
const plain = (value: unknown): string =>
  typeof value === "string"
    ? value
        .replace(/<[^>]*>/g, " ")
        .replace(/&copy;/g, "©")
        .replace(/&amp;/g, "&")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, LONGEST)
    : "";

const layerNames = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value
        .map((layer) => (layer as { id?: unknown } | null)?.id)
        .filter((id): id is string => typeof id === "string" && id !== "")
        .slice(0, MOST_LAYERS)
    : [];

/** Reads the metadata of an archive; none at all is no fault. */
export const archiveMetadata = (bytes: Uint8Array): ArchiveMetadata => {
  const text = new TextDecoder().decode(bytes).trim();
  let value: unknown = {};
  try {
    if (text !== "") value = JSON.parse(text);
  } catch {
    throw new Refused({ why: "broken" });
  }
  const all = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  return {
    name: plain(all.name),
    attribution: plain(all.attribution),
    layers: layerNames(all.vector_layers),
    encoding: plain(all.encoding).toLowerCase(),
  };
};
