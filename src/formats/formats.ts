import { csvFormat } from "./csv/csv-format.ts";
import type { Format } from "./format.ts";
import { geojsonFormat } from "./geojson/geojson-format.ts";
import { kmlFormat } from "./kml/kml-format.ts";
import { xlsxFormat } from "./xlsx/xlsx-format.ts";

/** Formats that are read, in the order in which they are asked. CSV takes any text and stays last. */
export const FORMATS: readonly Format[] = [geojsonFormat, kmlFormat, xlsxFormat, csvFormat];
