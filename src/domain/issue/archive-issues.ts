/** Issues of files that hold other files (ZIP, KMZ), of Shapefiles and of tracks. */
export interface ArchiveIssueParams {
  /** `part` does not unpack to what the directory says; "" where the directory itself cannot be read. */
  "archive-damaged": { readonly part: string };
  "archive-locked": Record<string, never>;
  /** Packed by a method other than the usual one. */
  "archive-method": { readonly part: string };
  /** Bytes or parts. */
  "archive-too-large": { readonly of: "bytes" | "parts"; readonly limit: number };
  /** `part` goes on beyond the size it states. */
  "archive-size-lies": { readonly part: string };
  /** Parts that claim the same bytes. */
  "archive-overlapping": Record<string, never>;
  "archive-unsafe-name": { readonly name: string };
  "archive-too-deep": { readonly limit: number };
  "archive-nothing-inside": { readonly names: readonly string[] };
  /** Several were read as one, in this order. */
  "layers-together": { readonly layers: readonly string[] };
  "layers-not-read": { readonly layers: readonly string[] };

  /** Of a folder that was opened: what is no data, or more than is opened at once. */
  "files-left-aside": {
    readonly count: number;
    readonly names: readonly string[];
    readonly limit: number;
  };

  "shapefile-no-shp": { readonly parts: readonly string[] };
  "shapefile-no-attributes": Record<string, never>;
  /** The .shp ends before its last record. */
  "shapefile-cut-off": { readonly read: number };
  /** Columns of a type that is not kept in the .dbf itself: their cells are empty. */
  "shapefile-columns-empty": { readonly columns: readonly string[] };
  "row-shape-missing": Record<string, never>;
  "row-attributes-missing": Record<string, never>;
  "row-deleted": Record<string, never>;

  /** Ends of a track `gapM` metres apart, joined because they are within `limitM`. */
  "track-closed": { readonly gapM: number; readonly limitM: number };
  /** Pieces of a track joined end to end; `gapM` is the longest way between two. */
  "track-joined": { readonly pieces: number; readonly gapM: number };
}
