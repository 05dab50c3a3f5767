import type { Finding } from "../../domain/issue/finding.ts";
import { decodeText } from "../text/decode-text.ts";
import { decodeAs } from "../text/legacy-encoding.ts";
import type { DbfHeader } from "./dbf-header.ts";

/** Bytes of cells beyond ASCII that are looked at. */
const SAMPLE = 1_000_000;
/** Code pages by the number in a table's head; those not here say nothing that their letters do not say. */
const BY_NUMBER: Readonly<Record<number, string>> = { 3: "windows-1252", 87: "windows-1252" };

/** What a .cpg says, as browsers call it: "1252", "ANSI 1252", "88591", "UTF8", "65001". */
function encodingLabel(cpg: string): string {
  const text = cpg.trim().toLowerCase();
  if (/^(?:utf-?8|65001)$/.test(text)) return "utf-8";
  const windows = /^(?:ansi |cp|win(?:dows)?-?)?(125\d)$/.exec(text)?.[1];
  if (windows) return `windows-${windows}`;
  const iso = /^(?:iso)?[ -]?8859[ -_]?(\d{1,2})$/.exec(text)?.[1];
  return iso ? `iso-8859-${iso}` : text;
}

export interface DbfText {
  readonly encoding: string;
  readonly finding: Finding | null;
  readonly decode: (bytes: Uint8Array) => string;
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Cells with letters beyond ASCII, each on a line of its own. */
function sampleOf(bytes: Uint8Array, { fields, from, rowBytes, rows }: DbfHeader): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const add = (piece: Uint8Array): void => {
    if (isAscii(piece)) return;
    pieces.push(piece);
    size += piece.length + 1;
  };
  for (const { name } of fields) add(name);
  for (let row = 0; row < rows && size < SAMPLE; row++) {
    const at = from + row * rowBytes;
    for (const { type, offset, length } of fields) {
      if (type === "C") add(bytes.subarray(at + offset, at + offset + length));
    }
  }
  const sample = new Uint8Array(size).fill(0x0a);
  let at = 0;
  for (const piece of pieces) {
    sample.set(piece, at);
    at += piece.length + 1;
  }
  return sample.map((byte) => (byte === 0 ? 0x20 : byte));
}

/**
 * How a table's texts are written: UTF-8 where they are any, whatever the .cpg says, else as the .cpg or the table's head
 * says, else by which old code page gives Spanish letters.
 */
export async function dbfText(bytes: Uint8Array, header: DbfHeader, cpg: string): Promise<DbfText> {
  const label = cpg.trim() === "" ? BY_NUMBER[header.codePage] : encodingLabel(cpg);
  const sample = sampleOf(bytes, header);
  const { encoding, finding } = await decodeText(sample, label);
  const decode = decodeAs(encoding);
  return { encoding: sample.length === 0 && label ? label : encoding, finding, decode };
}
