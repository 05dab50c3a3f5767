import type { FormatReading } from "../format-reading.ts";
import { type TextPieces, textPieces } from "../text/text-pieces.ts";
import { readXml } from "../xml/read-xml.ts";
import { PlacemarkReader } from "./placemark-reader.ts";

/** KML with or without namespace and Document. Longitude first; heights are passed over; links are never followed. */
export const readKml = (text: TextPieces): Promise<FormatReading> =>
  readXml(text, new PlacemarkReader(), "kml");

/** The same of bytes in any encoding; `label`: the one the file names. */
export const readKmlBytes = async (bytes: Uint8Array, label?: string): Promise<FormatReading> =>
  readKml(await textPieces(bytes, label));
