import type { FormatReading } from "../format-reading.ts";
import type { DecodedText } from "../text/decode-text.ts";
import { faultOfXml } from "../xml/fault-of-xml.ts";
import { scanXml, XmlFault } from "../xml/xml-scanner.ts";
import { PlacemarkReader } from "./placemark-reader.ts";

/** KML with or without namespace and Document. Longitude first; heights are passed over; links are never followed. */
export function readKml({ text, encoding, finding: damage }: DecodedText): FormatReading {
  const placemarks = new PlacemarkReader();
  try {
    scanXml(text, placemarks);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    const found = faultOfXml(fault, text, "kml");
    return { kind: "refused", read: { name: "kml", encoding }, finding: found };
  }
  const reading = placemarks.reading(encoding);
  return damage ? { ...reading, fileFindings: [damage, ...reading.fileFindings] } : reading;
}
