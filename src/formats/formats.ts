import { csvFormat } from "./csv/csv-format.ts";
import { flatgeobufFormat } from "./flatgeobuf/flatgeobuf-format.ts";
import type { Format } from "./format.ts";
import { geojsonFormat } from "./geojson/geojson-format.ts";
import { geopackageFormat } from "./geopackage/geopackage-format.ts";
import { geoparquetFormat } from "./geoparquet/geoparquet-format.ts";
import { gpxFormat } from "./gpx/gpx-format.ts";
import { kmlFormat } from "./kml/kml-format.ts";
import { odsFormat } from "./ods/ods-format.ts";
import { shapefileFormat } from "./shapefile/shapefile-format.ts";
import { topojsonFormat } from "./topojson/topojson-format.ts";
import { wktFormat } from "./wkt/wkt-format.ts";
import { xlsxFormat } from "./xlsx/xlsx-format.ts";
import { zipFormat } from "./zip/zip-format.ts";

/** Formats that are read, in the order in which they are asked. CSV takes any text and stays last. */
export const FORMATS: readonly Format[] = [
  geojsonFormat,
  kmlFormat,
  xlsxFormat,
  gpxFormat,
  shapefileFormat,
  zipFormat,
  flatgeobufFormat,
  geopackageFormat,
  geoparquetFormat,
  odsFormat,
  topojsonFormat,
  wktFormat,
  csvFormat,
];
