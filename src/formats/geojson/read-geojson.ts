import { finding } from "../../domain/issue/finding.ts";
import { type FormatReading, MOST_RECORDS, type RefusedReading } from "../format-reading.ts";
import { JsonFault } from "../json/json-fault.ts";
import { DEEPEST, JsonScanner } from "../json/json-scanner.ts";
import { linePosition } from "../text/line-position.ts";
import { isLineDelimited } from "./is-line-delimited.ts";
import { RecordReader } from "./record-reader.ts";

const refuse = (name: "geojson" | "geojson-lines", found: RefusedReading["finding"]) =>
  ({ kind: "refused", read: { name }, finding: found }) as const;

/** A broken text as a finding of the file. */
function faultOfFile(fault: JsonFault, bytes: Uint8Array): RefusedReading["finding"] {
  if (fault.kind === "too-deep") {
    return finding("error", "file-nested-too-deep", { limit: DEEPEST });
  }
  if (fault.kind === "too-many") {
    return finding("error", "file-too-many-records", { limit: MOST_RECORDS, of: "records" });
  }
  const place = linePosition(bytes, fault.at);
  if (fault.kind === "cut-off") {
    return finding("error", "file-truncated", { format: "geojson", line: place.line });
  }
  return finding("error", "file-json-broken", place);
}

/** A reading, and whether some of its texts were no UTF-8. */
export interface GeojsonReading {
  readonly reading: FormatReading;
  readonly damaged: boolean;
  /** It is TopoJSON, and has been read as nothing. */
  readonly isTopology: boolean;
}

/**
 * GeoJSON in UTF-8 without BOM: FeatureCollection, Feature, bare geometry, list of features, or one of them a line.
 * Positions are kept as written (x, y); the `crs` member is handed on. Never throws on any bytes.
 */
export function readGeojson(bytes: Uint8Array, encoding: string): GeojsonReading {
  const records = new RecordReader(new JsonScanner(bytes));
  const byLine = isLineDelimited(bytes);
  const reading = byLine
    ? readLines(bytes, records, encoding)
    : readWhole(bytes, records, encoding);
  const isTopology = records.foreign === "topojson" && reading.kind === "refused";
  return { reading, damaged: records.json.texts.damaged, isTopology };
}

function readWhole(bytes: Uint8Array, records: RecordReader, encoding: string): FormatReading {
  try {
    records.document();
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return refuse("geojson", faultOfFile(fault, bytes));
  }
  if (records.foreign === "esri-json") {
    return refuse("geojson", finding("error", "file-format-not-read", { format: "esri-json" }));
  }
  if (!records.geographic) return refuse("geojson", finding("error", "file-not-geojson", {}));
  return records.reading("geojson", encoding);
}

function readLines(bytes: Uint8Array, records: RecordReader, encoding: string): FormatReading {
  let start = 0;
  while (start < bytes.length) {
    let end = bytes.indexOf(0x0a, start);
    if (end === -1) end = bytes.length;
    try {
      records.line(start, end);
    } catch (fault) {
      if (!(fault instanceof JsonFault)) throw fault;
      if (fault.kind === "too-many") return refuse("geojson-lines", faultOfFile(fault, bytes));
      const found = linePosition(bytes.subarray(start, end), fault.at - start).found;
      records.brokenLine(found);
    }
    start = end + 1;
  }
  if (!records.geographic) return refuse("geojson-lines", finding("error", "file-not-geojson", {}));
  return records.reading("geojson-lines", encoding);
}
