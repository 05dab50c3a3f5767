import type { FormatReading } from "../format-reading.ts";
import { decodeText } from "../text/decode-text.ts";
import type { Remarks } from "./remarks.ts";

/**
 * The user's own file with remarks in it: a CSV or workbook with one column more, a GeoJSON or KML with one property more.
 * Null for a format that has no place for them, and for a workbook of which some rows are wanted: its other parts would still
 * hold the others.
 */
export async function remarkFile(
  bytes: Uint8Array,
  reading: Exclude<FormatReading, { kind: "refused" }>,
  remarks: Remarks,
): Promise<Uint8Array | null> {
  const { read } = reading;
  if (read.name === "csv") {
    const { remarkCsv } = await import("../csv/remark-csv.ts");
    const { encoding = "utf-8", delimiter = ",", header = false } = read;
    return remarkCsv(bytes, { encoding, delimiter, header, rows: reading.rows }, remarks);
  }
  if (read.name === "geojson" || read.name === "geojson-lines") {
    const utf8 = read.encoding === undefined || read.encoding.startsWith("utf-8");
    return utf8
      ? (await import("../geojson/remark-geojson.ts")).remarkGeojson(bytes, remarks)
      : null;
  }
  if (read.name === "kml") {
    const { text, encoding, finding } = await decodeText(bytes, read.encoding);
    if (finding !== null) return null;
    return (await import("../kml/remark-kml.ts")).remarkKml(text, encoding, remarks);
  }
  if (read.name === "xlsx" && remarks.rows === null && read.sheet !== undefined) {
    const first = reading.rows[0] ?? 1;
    return (await import("../xlsx/remark-workbook.ts")).remarkWorkbook(
      bytes,
      read.sheet,
      first,
      remarks,
    );
  }
  return null;
}
