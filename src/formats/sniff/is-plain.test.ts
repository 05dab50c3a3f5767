import { expect, test } from "vitest";
import { isPlain } from "./is-plain.ts";

const plain = (text: string): boolean => {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return isPlain(bytes, text.trimStart());
};

test.each([
  "%PDF-1.7\n",
  "\x89PNG\r\n\x1a\n",
  "\xff\xd8\xff\xe0\x00\x10JFIF",
  "GIF89a",
  "II*\x00",
  "MM\x00*",
  "BM\x00\x00",
  "\x1f\x8b\x08\x00",
  "Rar!\x1a\x07",
  "7z\xbc\xaf'\x1c",
  "PAR1\x15",
  "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
  "PK\x03\x04",
  "{\\rtf1",
  "SQLite format 3\x00",
  "RIFF\x24\x00\x00\x00WEBP",
  "\x00\x00\x00\x18ftypheic",
  "  0\r\nSECTION\r\n",
  "<?xml version='1.0'?>",
  "\x03\x7a\x01\x0a",
])("%j may be a known format", (text) => {
  expect(plain(text)).toBe(false);
});

test.each([
  "id;este;norte\r\n1;2;3\r\n",
  '{"type":"FeatureCollection"}',
  "código,lat\t\n",
  "PKX;a\n",
])("%j is plain text", (text) => {
  expect(plain(text)).toBe(true);
});
