/** File kinds that are recognised by content but not read (yet). */
export type ForeignFormat =
  | "xls"
  | "xls-xml"
  | "xlsb"
  | "locked"
  | "word"
  | "gzip"
  | "rar"
  | "7z"
  | "gml"
  | "xml"
  | "pdf"
  | "image"
  | "html"
  | "sqlite"
  | "dxf"
  | "esri-json";

/** Formats that are read. Another one is a folder in `formats/` and one word here. */
export type FormatName =
  | "csv"
  | "geojson"
  | "geojson-lines"
  | "kml"
  | "kmz"
  | "zip"
  | "xlsx"
  | "ods"
  | "gpx"
  | "shapefile"
  | "geopackage"
  | "flatgeobuf"
  | "topojson"
  | "geoparquet"
  | "wkt";

/** Issues of a whole file: format, encoding, size, structure. */
export interface FileIssueParams {
  "file-empty": Record<string, never>;
  /** Bytes. */
  "file-too-large": { readonly size: number; readonly limit: number };
  "file-not-text": Record<string, never>;
  "file-format-not-read": { readonly format: ForeignFormat };
  /** The ending says one thing, the content another; it was read by content. */
  "file-ending-differs": { readonly ending: string; readonly format: FormatName };
  "file-truncated": { readonly format: FormatName; readonly line: number };
  /** Character (from 1) and line (from 1) of the first thing that is not JSON; `found` is what stands there. */
  "file-json-broken": { readonly at: number; readonly line: number; readonly found: string };
  "file-nested-too-deep": { readonly limit: number };
  "file-not-geojson": Record<string, never>;
  "file-xml-broken": { readonly line: number };
  /** A DOCTYPE or entity declaration: not read, for safety. */
  "file-xml-entities": Record<string, never>;
  "file-no-records": Record<string, never>;
  "file-too-many-columns": { readonly columns: number; readonly limit: number };
  "file-too-many-records": { readonly limit: number; readonly of: "records" | "cells" };
  "file-text-damaged": { readonly encoding: string };
  "file-quote-unclosed": { readonly line: number };
  "file-links-ignored": { readonly count: number };
  "file-crs-unknown": { readonly crs: string };
  /** Metres where degrees were due, and no CRS in the file. `guess` is a CRS label, null when none fits. */
  "file-not-degrees": { readonly guess: string | null };
  /** The file says UTM and holds degrees; read as degrees. */
  "file-not-metres": { readonly written: string };
  /** UTM figures without zone, or without zone and datum (`datumGiven` false); `guess` was used. */
  "file-crs-guessed": { readonly guess: string; readonly datumGiven: boolean };
  /** UTM figures of a known zone without datum; `guess`, a CRS label, was used. */
  "file-datum-guessed": { readonly guess: string };
  "columns-no-coordinates": { readonly columns: readonly string[] };
  "columns-no-header": Record<string, never>;
  "columns-repeated": { readonly columns: readonly string[]; readonly used: readonly string[] };
  /** Something in this program failed on this file; nothing was taken from it. */
  "file-unreadable": { readonly detail: string };
}
