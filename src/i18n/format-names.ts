import type { FormatName } from "../domain/issue/file-issues.ts";

/** Formats as people call them; the same in both languages. */
export const FORMAT_NAMES: Readonly<Record<FormatName, string>> = {
  csv: "CSV",
  geojson: "GeoJSON",
  "geojson-lines": "GeoJSON",
  kml: "KML",
  kmz: "KMZ",
  zip: "ZIP",
  xlsx: "Excel (.xlsx)",
  ods: "LibreOffice (.ods)",
  gpx: "GPX",
  shapefile: "Shapefile",
  geopackage: "GeoPackage",
  flatgeobuf: "FlatGeobuf",
  topojson: "TopoJSON",
  geoparquet: "GeoParquet",
  wkt: "WKT",
};
