import type { FormatName } from "./file-issues.ts";

/** Issues of files with several layers, and of binary formats. */
export interface LayerIssueParams {
  "file-damaged": { readonly format: FormatName };
  /** Unpacked it would take more than is read; `limit` in bytes or cells. */
  "file-unpacks-too-large": {
    readonly format: FormatName;
    readonly of: "bytes" | "cells";
    readonly limit: number;
  };
  "file-without-layer": { readonly format: FormatName };
  "file-no-such-layer": { readonly layer: string; readonly layers: readonly string[] };
  /** One of several layers was read. */
  "file-layer-read": { readonly layer: string; readonly others: readonly string[] };
  /** Packed or written in a way that is not read: "BROTLI". */
  "file-writing-not-read": { readonly format: FormatName; readonly writing: string };
  /** Another program had it open when it was copied: what was changed last may lie beside it, in its write-ahead log. */
  "file-copied-while-open": Record<string, never>;
  /** Columns of lists or of records within records. */
  "file-columns-left-out": { readonly columns: readonly string[] };
  /** The bytes of a record's geometry are no geometry. */
  "row-geometry-damaged": Record<string, never>;
}
