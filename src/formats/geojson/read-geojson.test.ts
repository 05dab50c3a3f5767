import { expect, test } from "vitest";
import type { FormatReading, PlacedReading } from "../format-reading.ts";
import { RAW_LINE, RAW_NONE, RAW_POINT, RAW_POLYGON } from "../raw-geometry.ts";
import { readGeojson } from "./read-geojson.ts";

const read = (text: string): FormatReading =>
  readGeojson(new TextEncoder().encode(text), "utf-8").reading;

const placed = (text: string): PlacedReading => {
  const reading = read(text);
  if (reading.kind !== "placed") throw new Error(JSON.stringify(reading));
  return reading;
};

const ring = "[[0,0],[9,0],[9,9],[0,0]]";

test("members may come in any order", () => {
  const { geometry, crs, cells } = placed(
    `{"features":[{"geometry":{"coordinates":[${ring}, [[1,1],[2,1],[2,2],[1,1]]],"type":"Polygon"},"properties":{"a":1.50},"id":7,"type":"Feature"}],"crs":{"properties":{"name":"EPSG:32717"},"type":"name"},"type":"FeatureCollection"}`,
  );
  expect([...geometry.ringStart]).toEqual([0, 4, 8]);
  expect([...geometry.partStart]).toEqual([0, 2]);
  expect(crs).toBe("EPSG:32717");
  expect({ ...cells[0] }).toEqual({ a: "1.50", id: "7" });
});

test("what each geometry is", () => {
  const shapes = [
    `{"type":"Point","coordinates":[-79, -5.2, 1500, 3]}`,
    `{"type":"MultiPoint","coordinates":[[1,2]]}`,
    `{"type":"MultiPoint","coordinates":[[1,2],[3,4]]}`,
    `{"type":"LineString","coordinates":${ring}}`,
    `{"type":"MultiLineString","coordinates":[${ring}]}`,
    `{"type":"MultiLineString","coordinates":[${ring},${ring}]}`,
    `{"type":"MultiPolygon","coordinates":[[${ring}],[${ring}]]}`,
    `{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[${ring}]},{"type":"Point","coordinates":[1,2]}]}]}`,
    `{"type":"Polygon","coordinates":${ring}}`,
    `{"type":"Polygon","coordinates":[[[0,0],["9",0],[9,9]]]}`,
    `{"type":"Polygon","coordinates":[[[0,0],[null,0],[9,9]]]}`,
    `{"type":"Polygon","coordinates":[[[0,0],[1],[9,9]]]}`,
    `{"type":"Polygon","coordinates":[[[0,0],7,[9,9]]]}`,
    `{"type":"Polygon","coordinates":[[[0,0],[1e999,1],[9,9]]]}`,
    `{"type":"Polygon","coordinates":[]}`,
    `{"type":"Poligono","coordinates":[${ring}]}`,
    "null",
    "5",
  ];
  const { geometry, findings } = placed(
    `[${shapes.map((shape) => `{"type":"Feature","properties":null,"geometry":${shape}}`).join(",")}]`,
  );
  expect([...geometry.type]).toEqual([
    RAW_POINT,
    RAW_POINT,
    RAW_NONE,
    RAW_LINE,
    RAW_LINE,
    RAW_NONE,
    RAW_POLYGON,
    RAW_POLYGON,
    ...new Array(10).fill(RAW_NONE),
  ]);
  const codes = shapes.map((_, i) => findings.get(i)?.[0]?.code ?? "");
  expect(codes).toEqual([
    "",
    "",
    "row-geometry-not-taken",
    "",
    "",
    "row-geometry-not-taken",
    "",
    "row-parts-left-out",
    "row-coordinates-shape",
    "row-coordinates-text",
    "row-coordinate-not-number",
    "row-coordinates-shape",
    "row-coordinate-not-number",
    "row-coordinate-not-number",
    "row-no-geometry",
    "row-geometry-type-unknown",
    "row-no-geometry",
    "row-no-geometry",
  ]);
  expect([...geometry.coords.slice(0, 4)]).toEqual([-79, -5.2, 1, 2]);
});

test("a feature a line; a broken line costs itself", () => {
  const point = (n: number): string =>
    `{"type":"Feature","properties":{"n":${n}},"geometry":{"type":"Point","coordinates":[${n},0]}}`;
  const { read: how, rows, findings } = placed(`${point(1)}\n{"type":"Feat\n\n${point(3)}\r\n`);
  expect(how.name).toBe("geojson-lines");
  expect(rows).toEqual([1, 2, 3]);
  expect([...findings.keys()]).toEqual([1]);
});

test("collections on lines of their own are one file, unless a later one names another system", () => {
  const line = (code: string, crs = "") =>
    `{"type":"FeatureCollection",${crs}"features":[{"type":"Feature","properties":{"codigo":"${code}"},"geometry":{"type":"Point","coordinates":[1,2]}}]}`;
  const readOf = placed;
  const two = readOf(`${line("A")}\n${line("B")}\n`);
  expect(two.cells.map(({ codigo }) => codigo)).toEqual(["A", "B"]);
  expect(two.rows).toEqual([1, 2]);
  const named = (code: string) => `"crs":{"type":"name","properties":{"name":"EPSG:${code}"}},`;
  const mixed = readOf(`${line("A", named("32717"))}\n${line("B", named("32718"))}\n`);
  expect(mixed.crs).toBe("EPSG:32717");
  expect(mixed.cells.map(({ codigo }) => codigo)).toEqual(["A", undefined]);
  expect(mixed.findings.get(1)).toMatchObject([{ code: "row-not-a-feature" }]);
});

test("a collection broken over lines is one text", () => {
  const feature = '{"type":"Feature","properties":{},"geometry":null}';
  expect(
    placed(`{"type":"FeatureCollection","features":[\n${feature},\n${feature}\n]}`).rows,
  ).toEqual([1, 2]);
});

test.each([
  ['{"type":"FeatureCollection","features":[', "file-truncated"],
  ['{"type":"FeatureCollection","features":[NaN]}', "file-json-broken"],
  ['{"a":1}', "file-not-geojson"],
  ["7", "file-not-geojson"],
  ["[".repeat(100), "file-nested-too-deep"],
  ['{"geometryType":"esriGeometryPoint","features":[{}]}', "file-format-not-read"],
])("%.50s is refused", (text, code) => {
  expect(read(text)).toMatchObject({ kind: "refused", finding: { code } });
});

test("bytes that are no UTF-8 are noticed", () => {
  const bytes = Uint8Array.from(
    '{"type":"Feature","properties":{"a":"Pe\u00f1a"},"geometry":null}',
    (letter) => letter.charCodeAt(0),
  );
  expect(readGeojson(bytes, "utf-8").damaged).toBe(true);
});
