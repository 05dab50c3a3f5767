import type { ArchiveAbout, OwnLook } from "./archive-about.ts";

/** Where an archive came from, to go on from there after a break. */
export type BasemapOrigin =
  | { readonly kind: "file" }
  | { readonly kind: "address"; readonly url: string };

/** A basemap of a person's own as this device keeps it. */
export interface KeptBasemap {
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  readonly origin: BasemapOrigin;
  readonly about: ArchiveAbout;
  readonly look: OwnLook;
  /** Layers of vector tiles that are not drawn. */
  readonly hidden: readonly string[];
  /** Mark of each piece that is here, in order (`piece-mark`). */
  readonly marks: readonly string[];
  /** When all pieces were last read back and found as they were written; null while some lack. Milliseconds since 1970. */
  readonly verifiedAt: number | null;
}
