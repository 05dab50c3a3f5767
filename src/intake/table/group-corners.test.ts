import { expect, test } from "vitest";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { GEOMETRY_POINT, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { polygonArea } from "../../geo/plane/polygon-area.ts";
import { readDataset } from "../intake.ts";

const read = async (header: string, kind: "plots" | "areas") => {
  const corners = ["1,690000,9425000", "2,690100,9425000", "3,690100,9425100", "4,690000,9425100"];
  const bytes = new TextEncoder().encode([header, ...corners, ""].join("\n"));
  const report = await readDataset({ name: "cuadro.csv", bytes }, { kind, crs: UTM_17S });
  return [...(report.dataset?.geometry.type ?? [])];
};

test("the corner table of a decree is one outline", async () => {
  expect(await read("vertice,este_m,norte_m", "areas")).toEqual([GEOMETRY_POLYGON]);
  expect(await read("Vértice,Este,Norte", "plots")).toEqual([GEOMETRY_POLYGON]);
});

test("numbered points are an outline only when an area is wanted", async () => {
  expect(await read("punto,este,norte", "areas")).toEqual([GEOMETRY_POLYGON]);
  expect(await read("punto,este,norte", "plots")).toEqual(new Array(4).fill(GEOMETRY_POINT));
});

/** Codes, planar areas in m², and what is told of rows, of corners written as code, number, east and north of an origin. */
async function plots(...corners: readonly (readonly [string, string, number, number])[]) {
  const lines = corners.map(([code, n, x, y]) => `${code},${n},${690000 + x},${9425000 + y}`);
  const text = `codigo_parcela,vertice,este,norte\n${lines.join("\n")}\n`;
  const bytes = new TextEncoder().encode(text);
  const { dataset, refused, issues } = await readDataset(
    { name: "a.csv", bytes },
    { kind: "plots", crs: UTM_17S },
  );
  return {
    areas: (dataset?.ids ?? []).map((id, i) => [id, polygonArea(dataset!.geometry, i)]),
    refused: refused.map(({ row }) => row),
    told: issues.flatMap(({ code, source }) =>
      source.row === undefined ? [] : [[source.row, code]],
    ),
  };
}

test("the first corner written again, under its own number, closes the outline", async () => {
  const got = await plots(
    ["A", "1", 0, 0],
    ["A", "2", 100, 0],
    ["A", "3", 100, 100],
    ["A", "1", 0, 0],
    ["B", "1", 300, 0],
    ["B", "2", 400, 0],
    ["B", "3", 400, 100],
    ["B", "4", 300, 0],
  );
  expect(got).toEqual({
    areas: [
      ["A", 5000],
      ["B", 5000],
    ],
    refused: [],
    told: [],
  });
});

test("a number given to two corners leaves them as the file has them, and is told", async () => {
  const got = await plots(
    ["A", "1", 0, 0],
    ["A", "2", 100, 0],
    ["A", "2", 100, 100],
    ["A", "3", 0, 100],
  );
  expect(got).toEqual({
    areas: [["A", 10000]],
    refused: [],
    told: [[2, "row-corner-order"]],
  });
});

test("a code that merged cells left beside the first corner is that of those numbered on", async () => {
  const got = await plots(
    ["A", "1", 0, 0],
    ["", "2", 100, 0],
    ["", "3", 100, 100],
    ["B", "1", 300, 0],
    ["", "2", 400, 0],
    ["", "3", 400, 100],
    ["", "4", 300, 100],
    ["", "1", 900, 0],
  );
  expect(got.areas).toEqual([
    ["A", 5000],
    ["B", 10000],
  ]);
  expect(got.refused).toEqual([9]);
});

test("points numbered under a code of their own are no outline for want of codes below", async () => {
  const got = await plots(
    ["A", "1", 0, 0],
    ["", "5", 100, 0],
    ["B", "2", 300, 0],
    ["C", "3", 0, 1],
  );
  expect(got.areas.map(([, area]) => area)).toEqual([0, 0, 0, 0]);
});
