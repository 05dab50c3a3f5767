import { expect, test } from "vitest";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { GEOMETRY_POINT, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
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
