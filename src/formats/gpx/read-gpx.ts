import type { FormatReading } from "../format-reading.ts";
import { type TextPieces, textPieces } from "../text/text-pieces.ts";
import { readXml } from "../xml/read-xml.ts";
import { GpxReader } from "./gpx-reader.ts";

/** GPX 1.0 and 1.1: waypoints, routes and tracks in the order of the file. Heights of lines are passed over. */
export const readGpx = (text: TextPieces): Promise<FormatReading> =>
  readXml(text, new GpxReader(), "gpx");

/** The same of bytes in any encoding; `label`: the one the file names. */
export const readGpxBytes = async (bytes: Uint8Array, label?: string): Promise<FormatReading> =>
  readGpx(await textPieces(bytes, label));
