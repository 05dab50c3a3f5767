import type { FormatReading } from "../format-reading.ts";
import type { DecodedText } from "../text/decode-text.ts";
import { faultOfXml } from "../xml/fault-of-xml.ts";
import { scanXml, XmlFault } from "../xml/xml-scanner.ts";
import { GpxReader } from "./gpx-reader.ts";

/** GPX 1.0 and 1.1: waypoints, routes and tracks in the order of the file. Heights of lines are passed over. */
export function readGpx({ text, encoding, finding: damage }: DecodedText): FormatReading {
  const reader = new GpxReader();
  try {
    scanXml(text, reader);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    const found = faultOfXml(fault, text, "gpx");
    return { kind: "refused", read: { name: "gpx", encoding }, finding: found };
  }
  const reading = reader.reading(encoding);
  return damage ? { ...reading, fileFindings: [damage, ...reading.fileFindings] } : reading;
}
