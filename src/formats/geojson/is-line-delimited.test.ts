import { expect, test } from "vitest";
import { isLineDelimited } from "./is-line-delimited.ts";

const lines = (...text: string[]) => isLineDelimited(new TextEncoder().encode(text.join("\n")));

test("one object a line is line-delimited, with blank lines and record separators too", () => {
  expect(lines('{"a":1}', '{"a":2}')).toBe(true);
  expect(lines("", '{"a":1}\r', "", '{"a":2}')).toBe(true);
  expect(lines('\x1e{"a":1}', '\x1e{"a":2}')).toBe(true);
});

test("a collection with a feature a line is one text", () => {
  expect(lines('{"type":"FeatureCollection","features":[', '{"type":"Feature"},', "]}")).toBe(
    false,
  );
  expect(lines("{", '  "a": {', "  }", "}")).toBe(false);
  expect(lines('{"features":[{"a":1},', '{"a":2}]}')).toBe(false);
  expect(lines('{"a":1}')).toBe(false);
});
