import type { FormatName } from "../../domain/issue/file-issues.ts";
import type { FormatReading, PlacedReading } from "../format-reading.ts";
import type { TextPieces } from "../text/text-pieces.ts";
import { faultOfXml } from "./fault-of-xml.ts";
import { XmlFault, type XmlHandler, XmlScanner } from "./xml-scanner.ts";

/** Makes records of the events of a file. */
export interface XmlRecords extends XmlHandler {
  reading(encoding: string): PlacedReading;
}

/** A file of XML as records, read while it comes. */
export async function readXml(
  { pieces, encoding, finding: damage }: TextPieces,
  records: XmlRecords,
  name: FormatName,
): Promise<FormatReading> {
  try {
    const scanner = new XmlScanner(records);
    for await (const piece of pieces) scanner.push(piece);
    scanner.end();
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    return { kind: "refused", read: { name, encoding }, finding: faultOfXml(fault, name) };
  }
  const reading = records.reading(encoding);
  return damage ? { ...reading, fileFindings: [damage, ...reading.fileFindings] } : reading;
}
