import { expect, test } from "vitest";
import type { ZipPart } from "../zip/zip-parts.ts";
import { claimedTooLarge } from "./workbook-bounds.ts";

const MB = 1024 * 1024;
const part = (packed: number, unpacked: number): ZipPart => ({
  name: "content.xml",
  packed: packed * MB,
  unpacked: unpacked * MB,
  method: 8,
  at: 0,
  crc: 0,
  locked: false,
});

test("the country's register in a spreadsheet is read: 138 MB that were packed into 6", () => {
  expect(claimedTooLarge([part(6, 138)])).toBeNull();
});

test("what swells as no spreadsheet does, or beyond all bounds, is not unpacked", () => {
  expect(claimedTooLarge([part(1, 138)])?.code).toBe("workbook-too-large");
  expect(claimedTooLarge([part(0.01, 40)])).toBeNull();
  expect(claimedTooLarge([part(20, 500)])?.code).toBe("workbook-too-large");
  expect(claimedTooLarge([part(10, 300), part(10, 300)])?.code).toBe("workbook-too-large");
});
