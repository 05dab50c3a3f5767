import { expect, test } from "vitest";
import { polygons, rectangle } from "../../../../tests/fixtures/plane-shapes.ts";
import { runOverlap } from "../../../answers/overlap/run-overlap.ts";
import { summarise } from "../../../answers/overlap/summary.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { metres } from "../../../geo/units.ts";
import { readDataset } from "../../../intake/intake.ts";
import { overlapColumns } from "./overlap-columns.tsx";

test("a point shows no hectares and no share, and files after every plot", async () => {
  const text = "codigo_parcela;este;norte\nA-1;690500;9420000\nA-2;695000;9420000\n";
  const file = { name: "puntos.csv", bytes: new TextEncoder().encode(text) };
  const { dataset } = await readDataset(file, { kind: "plots", crs: UTM_17S });
  const register = { ...dataset, kind: "plots" } as Dataset<"plots">;
  const result = runOverlap({
    plots: register.geometry,
    plotsCrs: register.crs,
    area: polygons(rectangle(690_000, 9_419_500, 691_000, 9_420_500)),
    areaCrs: UTM_17S,
    tolerance: metres(10),
  });
  const summary = summarise(result, []);
  expect([summary.points, summary.pointsWithin, summary.overlapM2]).toEqual([2, 1, 0]);
  const columns = overlapColumns(register, result, summary, "es-PE");
  for (const id of ["overlap", "share", "area"]) {
    const column = columns.find((one) => one.id === id);
    expect(column?.cell(0), id).toBe("–");
    expect(column?.sortKey?.(0), id).toBeNaN();
  }
  expect(columns.find((one) => one.id === "distance")?.cell(0)).toBe("500.0");
});
