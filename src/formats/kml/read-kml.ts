import { type Finding, finding } from "../../domain/issue/finding.ts";
import { type FormatReading, MOST_RECORDS } from "../format-reading.ts";
import type { DecodedText } from "../text/decode-text.ts";
import { scanXml, XmlFault } from "../xml/xml-scanner.ts";
import { PlacemarkReader } from "./placemark-reader.ts";

function faultOfFile(fault: XmlFault, text: string): Finding {
  if (fault.kind === "entities") return finding("error", "file-xml-entities", {});
  if (fault.kind === "too-deep") return finding("error", "file-nested-too-deep", { limit: 200 });
  if (fault.kind === "too-many") {
    return finding("error", "file-too-many-records", { limit: MOST_RECORDS, of: "records" });
  }
  let line = 1;
  for (let i = text.indexOf("\n"); i !== -1 && i < fault.at; i = text.indexOf("\n", i + 1)) line++;
  return fault.kind === "cut-off"
    ? finding("error", "file-truncated", { format: "kml", line })
    : finding("error", "file-xml-broken", { line });
}

/** KML with or without namespace and Document. Longitude first; heights are passed over; links are never followed. */
export function readKml({ text, encoding, finding: damage }: DecodedText): FormatReading {
  const placemarks = new PlacemarkReader();
  try {
    scanXml(text, placemarks);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    return { kind: "refused", read: { name: "kml", encoding }, finding: faultOfFile(fault, text) };
  }
  const reading = placemarks.reading(encoding);
  return damage ? { ...reading, fileFindings: [damage, ...reading.fileFindings] } : reading;
}
