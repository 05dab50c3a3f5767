import { expect, test } from "vitest";
import { inUnicodeRange } from "./unicode-range.ts";

test("a face is asked for only where the text has one of its letters", () => {
  const latin = "U+0-FF, U+131, U+2000-206F";
  expect(inUnicodeRange("Ñandú", latin)).toBe(true);
  expect(inUnicodeRange("Łódź", "U+0100-02BA")).toBe(true);
  expect(inUnicodeRange("Ñandú", "U+0100-02BA")).toBe(false);
  expect(inUnicodeRange("…", "U+20??")).toBe(true);
  expect(inUnicodeRange("a", "U+20??")).toBe(false);
  expect(inUnicodeRange("", latin)).toBe(false);
  expect(inUnicodeRange("a", "")).toBe(true);
});
