import { expect, test } from "vitest";
import { RAW_LINE, RAW_NONE, RAW_POINT, RAW_POLYGON } from "../raw-geometry.ts";
import { readFile } from "../read-file.ts";

const ARCS = "[[[10,700],[1,0],[0,1]],[[11,701],[-1,0],[0,-1]],[[11,701],[0,2],[-1,-1],[0,-2]]]";
const TO_PLACE = '"transform":{"scale":[0.5,0.5],"translate":[-80,-6]}';

const read = (objects: string, rest = `${TO_PLACE},"arcs":${ARCS}`, layer?: string) =>
  readFile(new TextEncoder().encode(`{"type":"Topology","objects":${objects},${rest}}`), layer);

test("arcs are joined, forwards and backwards, whatever stands first", async () => {
  const reading = await read(
    '{"a":{"geometries":[{"type":"Polygon","id":7,"arcs":[[0,1]],"properties":{"c":"A"}},{"arcs":[[-2,2]],"type":"Polygon","properties":{"id":"x"}},{"type":"Point","coordinates":[100,700]},{"type":"LineString","arcs":[0]},{"type":null}],"type":"GeometryCollection"}}',
  );
  if (reading.kind !== "placed") throw new Error(JSON.stringify(reading));
  const { geometry, cells, columns } = reading;
  expect([...geometry.type]).toEqual([RAW_POLYGON, RAW_POLYGON, RAW_POINT, RAW_LINE, RAW_NONE]);
  const ring = [-75, 344, -74.5, 344, -74.5, 344.5, -75, 344.5, -75, 344];
  expect([...geometry.coords.subarray(0, 10)]).toEqual(ring);
  const back = [-75, 344, -75, 344.5, -74.5, 344.5, -74.5, 345.5, -75, 345, -75, 344];
  expect([...geometry.coords.subarray(10, 22)]).toEqual(back);
  expect(columns).toEqual(["c", "id"]);
  expect(cells.map((row) => row.id)).toEqual(["7", "x", undefined, undefined, undefined]);
});

test("positions without a transform stand as they are", async () => {
  const reading = await read(
    '{"a":{"type":"Polygon","arcs":[[0]]}}',
    '"arcs":[[[1,2],[3,4],[5,6],[1,2]]]',
  );
  expect(reading.kind === "placed" && [...reading.geometry.coords]).toEqual([
    1, 2, 3, 4, 5, 6, 1, 2,
  ]);
});

test("an object is chosen by its name", async () => {
  const objects =
    '{"a":{"type":"Point","coordinates":[1,1]},"b":{"type":"Point","coordinates":[2,2]}}';
  const first = await read(objects);
  expect(first).toMatchObject({ fileFindings: [{ code: "file-layer-read" }] });
  const chosen = await read(objects, '"arcs":[]', "b");
  expect(chosen).toMatchObject({ read: { sheet: "b" }, fileFindings: [] });
  expect(chosen.kind === "placed" && [...chosen.geometry.coords]).toEqual([2, 2]);
});

test("an arc that is not there refuses its record, an arc repeated beyond measure the file", async () => {
  const missing = await read('{"a":{"type":"Polygon","arcs":[[9]]}}');
  const told = missing.kind === "placed" ? missing.findings.get(0)?.[0]?.code : "";
  expect(told).toBe("row-geometry-damaged");
  const arc = `[${Array.from({ length: 2000 }, () => "[0,0]").join()}]`;
  const uses = Array.from({ length: 600 }, () => "0").join();
  const bomb = await read(`{"a":{"type":"Polygon","arcs":[[${uses}]]}}`, `"arcs":[${arc}]`);
  expect(bomb).toMatchObject({ kind: "refused", finding: { code: "file-damaged" } });
});

test.each([
  ['{"a":{"type":"Polygon","arcs":[[0]]}}', '"arcs":[[[1,', "file-truncated"],
  ['{"a":{"type":"Polygon","arcs":[["x"]]}}', '"arcs":[]', "file-json-broken"],
  ["{}", '"arcs":[]', "file-without-layer"],
])("%s, %s is refused", async (objects, rest, code) => {
  const text = `{"type":"Topology","objects":${objects},${rest}`;
  const bytes = new TextEncoder().encode(code === "file-truncated" ? text : `${text}}`);
  expect(await readFile(bytes)).toMatchObject({ kind: "refused", finding: { code } });
});
