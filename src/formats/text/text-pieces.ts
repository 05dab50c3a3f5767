import type { Finding } from "../../domain/issue/finding.ts";
import { decodeText, hasUtf8Bom } from "./decode-text.ts";

/** A text that comes in pieces. */
export interface TextPieces {
  readonly pieces: Iterable<string> | AsyncIterable<string>;
  readonly encoding: string;
  /** Set when some bytes fit no reading. */
  readonly finding: Finding | null;
}

/** Bytes a piece is made of, and up to how many a text comes in one. */
const PIECE = 256 * 1024;

function* parts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** Tells of bytes that come in parts whether they are UTF-8 throughout. */
export class Utf8Check {
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });
  private good = true;

  push(part: Uint8Array): void {
    this.decode(part);
  }

  isUtf8(): boolean {
    this.decode();
    return this.good;
  }

  private decode(part?: Uint8Array): void {
    if (!this.good) return;
    try {
      this.decoder.decode(part, { stream: part !== undefined });
    } catch {
      this.good = false;
    }
  }
}

function* utf8Pieces(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (const part of parts(bytes)) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

/** Bytes as text, as `decodeText` has it, without ever holding the whole of a long one that is UTF-8. */
export async function textPieces(bytes: Uint8Array, label?: string): Promise<TextPieces> {
  if (bytes.length > PIECE) {
    const check = new Utf8Check();
    for (const part of parts(bytes)) check.push(part);
    if (check.isUtf8()) {
      const encoding = hasUtf8Bom(bytes) ? "utf-8-bom" : "utf-8";
      return { pieces: utf8Pieces(bytes), encoding, finding: null };
    }
  }
  const { text, ...rest } = await decodeText(bytes, label);
  return { pieces: [text], ...rest };
}
