import { expect, test } from "vitest";
import { readFile } from "../read-file.ts";
import type { Remarks } from "../remarks/remarks.ts";
import { remarkGeojson } from "./remark-geojson.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const remarks = (rows: readonly number[] | null = null): Remarks => ({
  heading: "observación",
  byRow: new Map([
    [1, 'Falta «este» "x"'],
    [2, "b"],
    [3, "c"],
    [4, "d"],
  ]),
  rows: rows && new Set(rows),
});
const marked = (text: string, rows: readonly number[] | null = null): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(remarkGeojson(utf8(text), remarks(rows))!);

const point = (lon: string): string => `{"type":"Point", "coordinates":[${lon},-5.10]}`;
const feature = (properties: string): string =>
  `{ "type":"Feature",${properties} "geometry":${point("-79.0")} }`;

test("a property is written first; figures, blanks and order stay as they are written", () => {
  const list = (rows: readonly string[]): string =>
    `\ufeff{"type":"FeatureCollection", "name":"x", "features":[\n${rows.join(" ,\n")}\n], "bbox":[1.0]}\n`;
  const before = list([
    feature('"properties":{"a" : 1.50},'),
    feature('"properties":{ },'),
    feature('"properties":null,'),
    feature(""),
  ]);
  const after = list([
    feature('"properties":{"observación":"Falta «este» \\"x\\"","a" : 1.50},'),
    feature('"properties":{"observación":"b" },'),
    feature('"properties":{"observación":"c"},'),
    feature("").replace("{", '{"properties":{"observación":"d"},'),
  ]);
  expect(marked(before)).toBe(after);
});

test.each([[[1]], [[2]], [[1, 3]], [[4]], [[2, 3, 4]]])(
  "rows %j alone are a whole file",
  async (rows) => {
    const all = ["a", "b", "c", "d"].map((id) => feature(`"properties":{"id":"${id}"},`));
    for (const text of [
      `{"type":"FeatureCollection","features":[${all.join(",")}]}`,
      `[${all.join(", ")}]`,
      all.join("\n"),
    ]) {
      const reading = await readFile(utf8(marked(text, rows)));
      if (reading.kind !== "placed") throw new Error(reading.kind);
      expect(reading.cells.map(({ id }) => id)).toEqual(rows.map((row) => "abcd"[row - 1]));
      expect(reading.cells.every((cells) => cells.observación !== undefined)).toBe(true);
    }
  },
);

test("lone features, bare geometries and what is no object", () => {
  expect(marked(feature('"properties":{"a":1},'))).toContain('{"observación":');
  expect(marked(point("1"))).toContain('{"properties":{"observación":');
  expect(marked(`[null,${point("1")}]`)).toBe(
    `[null,${point("1").replace("{", '{"properties":{"observación":"b"},')}]`,
  );
  expect(marked("{}")).toBe('{"properties":{"observación":"Falta «este» \\"x\\""}}');
});

test("a text that ends too soon takes no remarks", () => {
  expect(
    remarkGeojson(utf8('{"type":"FeatureCollection","features":[{"a":'), remarks()),
  ).toBeNull();
});
