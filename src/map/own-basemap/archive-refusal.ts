/** Why an archive cannot be a basemap. */
export type ArchiveRefusal =
  | { readonly why: "empty" }
  | { readonly why: "not-pmtiles" }
  /** Letters and figures, whatever it is called. */
  | { readonly why: "text" }
  /** Files packed into one, among which the archive may be. */
  | { readonly why: "zip" }
  /** Tiles in an SQLite database. */
  | { readonly why: "mbtiles" }
  /** What a server sends in place of a file. */
  | { readonly why: "web-page" }
  | { readonly why: "old-version"; readonly version: number }
  | { readonly why: "newer-version"; readonly version: number }
  /** `needed`: bytes by its own header. */
  | { readonly why: "truncated"; readonly bytes: number; readonly needed: number }
  | { readonly why: "packing"; readonly method: "brotli" | "zstd" }
  | { readonly why: "mlt" }
  | { readonly why: "other-tiles" }
  | { readonly why: "no-tiles" }
  /** A header, directory or metadata that contradicts itself. */
  | { readonly why: "broken" }
  /** A tile that was tried could not be read. */
  | { readonly why: "broken-tile" };

/** Thrown inside this folder, and given back as data by `readArchive`. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly refusal: ArchiveRefusal;

  constructor(refusal: ArchiveRefusal) {
    super(refusal.why);
    this.refusal = refusal;
  }
}
