import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const WORDS = "código;caserío\nA;Peña Ñunya Güeringa; San José\n";

const bytesOf = (letters: string, table: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(letters, (letter) => table[letter] ?? letter.charCodeAt(0));

const utf16 = (text: string, little: boolean, bom: boolean): Uint8Array => {
  const out = new DataView(new ArrayBuffer(2 * text.length + (bom ? 2 : 0)));
  const whole = bom ? `\ufeff${text}` : text;
  for (let i = 0; i < whole.length; i++) out.setUint16(2 * i, whole.charCodeAt(i), little);
  return new Uint8Array(out.buffer);
};

test("UTF-8 with and without BOM", async () => {
  expect(await decodeText(new TextEncoder().encode(WORDS))).toMatchObject({
    text: WORDS,
    encoding: "utf-8",
  });
  expect(await decodeText(new TextEncoder().encode(`\ufeff${WORDS}`))).toMatchObject({
    text: WORDS,
    encoding: "utf-8-bom",
  });
});

test.each([
  [true, true, "utf-16le"],
  [false, true, "utf-16be"],
  [true, false, "utf-16le"],
  [false, false, "utf-16be"],
])("UTF-16, little %s, BOM %s", async (little, bom, encoding) => {
  expect(await decodeText(utf16(WORDS, little, bom))).toMatchObject({ text: WORDS, encoding });
});

test("the old code pages of Windows, Macintosh and DOS", async () => {
  const windows = { ó: 0xf3, í: 0xed, ñ: 0xf1, Ñ: 0xd1, ü: 0xfc, é: 0xe9 };
  const mac = { ó: 0x97, í: 0x92, ñ: 0x96, Ñ: 0x84, ü: 0x9f, é: 0x8e };
  const dos = { ó: 0xa2, í: 0xa1, ñ: 0xa4, Ñ: 0xa5, ü: 0x81, é: 0x82 };
  for (const [table, encoding] of [
    [windows, "windows-1252"],
    [mac, "macintosh"],
    [dos, "cp850"],
  ] as const) {
    expect(await decodeText(bytesOf(WORDS, table))).toEqual({
      text: WORDS,
      encoding,
      finding: null,
    });
  }
});

test("a few damaged letters in much UTF-8 are told, not guessed at", async () => {
  const bytes = new TextEncoder().encode("ñandú ".repeat(40));
  bytes[1] = 0x20;
  expect(await decodeText(bytes)).toMatchObject({
    encoding: "utf-8",
    finding: { code: "file-text-damaged" },
  });
});

test("an encoding the file names is taken, unless it is nonsense", async () => {
  const bytes = Uint8Array.of(0x50, 0xf1);
  expect((await decodeText(bytes, "ISO-8859-1")).text).toBe("Pñ");
  expect((await decodeText(bytes, "no-such")).text).toBe("Pñ");
});
