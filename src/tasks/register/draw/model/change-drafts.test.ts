import { expect, test } from "vitest";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { LogEntry } from "../../../../domain/register/change.ts";
import { UTM_17S } from "../../../../geo/crs/crs.ts";
import { readDataset } from "../../../../intake/intake.ts";
import { rowForNew } from "../../../../intake/row-for-new.ts";
import { pieceCells, shapeDrafts, splitDrafts } from "./change-drafts.ts";
import { freeCode } from "./free-code.ts";
import type { Sketch } from "./sketch.ts";

const text = `codigo_parcela;caserio;area_total_ha;wkt
P-1;La Palma;1.5;POLYGON((718400 9441200,718500 9441200,718500 9441300,718400 9441200))
P-2;La Palma;1.5;POLYGON((718400 9441200,718500 9441300,718500 9441200,718400 9441300,718400 9441200))
`;
const report = async () => {
  const file = { name: "a.csv", bytes: new TextEncoder().encode(text) };
  return readDataset(file, { kind: "plots", crs: UTM_17S });
};
const ring = [718_400, 9_441_200, 718_500, 9_441_200, 718_500, 9_441_300];
const sketch: Sketch = {
  crs: UTM_17S,
  tool: "vertices",
  parts: [[ring]],
  path: [],
  growing: false,
  how: "vertices-moved",
};

test("a new row lies beyond all rows, refused ones, and those of any change that was ever made", async () => {
  const read = await report();
  expect(rowForNew(read, [])).toBe(4);
  const undone = {
    kind: "add",
    row: 11,
    cells: {},
    outline: { crs: "", type: "point", parts: [] },
  };
  expect(rowForNew(read, [undone as unknown as LogEntry])).toBe(12);
});

test("a file without heads counts from 1: the row after its four is the fifth", async () => {
  const corner = (east: number) => [
    [718_400 + east, 9_441_200],
    [718_500 + east, 9_441_200],
    [718_500 + east, 9_441_300],
    [718_400 + east, 9_441_200],
  ];
  const features = [0, 200, 400, 600].map((east) => ({
    type: "Feature",
    properties: { codigo_parcela: `P-${east}` },
    geometry: { type: "Polygon", coordinates: [corner(east)] },
  }));
  const bytes = new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features }));
  const read = await readDataset({ name: "a.geojson", bytes }, { kind: "plots", crs: UTM_17S });
  expect([...read.dataset!.rows]).toEqual([1, 2, 3, 4]);
  expect(rowForNew(read, [])).toBe(5);
});

test("a new piece has its own code, the plot's other data, and no declared area or place", async () => {
  const { dataset } = await report();
  const cells = pieceCells(dataset as Dataset<"plots">, 0, new Set(["wkt"]), "P-1-2");
  expect(cells).toEqual({ codigo_parcela: "P-1-2", caserio: "La Palma" });
});

test("a record is changed from what it was, a new one is added, with the figures as they are", () => {
  const before = [[ring.map((v) => v + 1)]];
  const added = { row: 9, cells: { codigo_parcela: "X" } };
  expect(shapeDrafts({ row: 2, feature: 0, before }, sketch, [[ring]], UTM_17S, added)).toEqual([
    {
      kind: "shape",
      row: 2,
      before: { crs: "EPSG:32717", type: "polygon", parts: before },
      after: { crs: "EPSG:32717", type: "polygon", parts: [[ring]] },
      how: "vertices-moved",
    },
  ]);
  expect(
    shapeDrafts({ row: null, feature: null, before: null }, sketch, [[ring]], UTM_17S, added)[0],
  ).toMatchObject({ kind: "add", row: 9, cells: { codigo_parcela: "X" } });
});

test("of a split the record keeps one piece and every other gets a row of its own", () => {
  const shape = { parts: [[ring]], areaM2: 1, ellipsoidalM2: 1, outlineM: 1 };
  const drafts = splitDrafts(
    { row: 2, feature: 0, before: [[ring]] },
    UTM_17S,
    shape,
    [
      { shape, cells: { codigo_parcela: "P-1-2" } },
      { shape, cells: { codigo_parcela: "P-1-3" } },
    ],
    4,
  );
  expect(drafts.map((draft) => [draft.kind, "row" in draft && draft.row])).toEqual([
    ["shape", 2],
    ["add", 4],
    ["add", 5],
  ]);
});

test("a free code is the first number no plot has", () => {
  const taken = new Set(["P-1", "P-1-2", "P-1-4"]);
  expect(freeCode("P-1", taken)).toBe("P-1-3");
  expect(freeCode("P-1", taken, 1)).toBe("P-1-5");
});
