import type { ArchiveAbout } from "../../domain/basemap/archive-about.ts";
import type { ByteSource } from "../../domain/basemap/byte-source.ts";
import type { BasemapOrigin, KeptBasemap } from "../../domain/basemap/kept-basemap.ts";
import { newId } from "../../domain/new-id.ts";
import type { ArchiveRefusal } from "../../map/own-basemap/archive-refusal.ts";
import { readArchive } from "../../map/own-basemap/read-archive.ts";

/** An archive that was read and waits for a word on what becomes of it, or why it cannot be used. */
export type Candidate =
  | { readonly name: string; readonly state: "reading" }
  | { readonly name: string; readonly state: "unread" }
  | { readonly name: string; readonly state: "refused"; readonly refusal: ArchiveRefusal }
  | {
      readonly name: string;
      readonly state: "read";
      readonly about: ArchiveAbout;
      readonly source: ByteSource;
      readonly origin: BasemapOrigin;
    };

export type ReadCandidate = Extract<Candidate, { state: "read" }>;

/** Reads an archive; whatever it is, there is an answer. */
export const readCandidate = async (
  name: string,
  source: ByteSource,
  origin: BasemapOrigin,
): Promise<Candidate> => {
  try {
    const { about, refusal } = await readArchive(source);
    return refusal === null
      ? { name, state: "read", about, source, origin }
      : { name, state: "refused", refusal };
  } catch {
    return { name, state: "unread" };
  }
};

/** The record of a candidate of which nothing is kept yet. */
export const recordOf = ({ name, about, source, origin }: ReadCandidate): KeptBasemap => ({
  id: newId(),
  name,
  bytes: source.size,
  addedAt: Date.now(),
  origin,
  about,
  look: about.look,
  hidden: [],
  marks: [],
  verifiedAt: null,
});
