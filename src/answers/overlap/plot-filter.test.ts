import { expect, test } from "vitest";
import { polygons, rectangle } from "../../../tests/fixtures/plane-shapes.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { metres } from "../../geo/units.ts";
import { bandEdgesFault, distanceBand } from "./distance-band.ts";
import { distanceHistogram } from "./distance-histogram.ts";
import { fieldValues, filterPlots, NO_FILTER } from "./plot-filter.ts";
import { runOverlap } from "./run-overlap.ts";

const [E, N] = [690_000, 9_420_000];
const west = [200, -50, -300, -2000];
const geometry = polygons(...west.map((x) => rectangle(E + x, N + 400, E + x + 100, N + 500)));
const register: Dataset<"plots"> = {
  id: "r",
  kind: "plots",
  name: "r",
  crs: UTM_17S,
  geometry,
  ids: ["EJ-1", "EJ-2", "ej-3", "EJ-4"],
  rows: Uint32Array.of(2, 3, 4, 5),
  properties: ["Ñunya", "Alto", " Alto ", ""].map((caserio) => ({ caserio })),
  fields: { caserio: "caserio" },
  provenance: {
    name: "r.csv",
    source: "",
    date: null,
    licence: null,
    sha256: "",
    size: 0,
    read: 4,
    accepted: 4,
    sample: false,
  },
  issues: [],
};
const area = polygons(rectangle(E, N, E + 1000, N + 1000));
const result = runOverlap({
  plots: geometry,
  plotsCrs: UTM_17S,
  area,
  areaCrs: UTM_17S,
  tolerance: metres(10),
});

test("filters narrow by verdict, hamlet and part of the code, together", () => {
  const rows = (filter: Partial<typeof NO_FILTER>) => [
    ...filterPlots(register, result, { ...NO_FILTER, ...filter }),
  ];
  expect(rows({})).toEqual([0, 1, 2, 3]);
  expect(rows({ verdicts: ["inside", "crosses"] })).toEqual([0, 1]);
  expect(rows({ hamlet: "Alto" })).toEqual([1, 2]);
  expect(rows({ hamlet: "Alto", verdicts: ["outside"] })).toEqual([2]);
  expect(rows({ search: "EJ-3" })).toEqual([2]);
  expect(rows({ organisation: "X" })).toEqual([]);
});

test("values are trimmed, blank ones left out, ñ filed after n", () => {
  expect(fieldValues(register, "caserio")).toEqual(["Alto", "Ñunya"]);
  expect(fieldValues(register, "organizacion")).toEqual([]);
});

test("a plot with an overlap stands left of 0 by its depth, the others right by their distance", () => {
  const { bins, beyond, deeper } = distanceHistogram(result, 100, 2, 5);
  const found = bins.flatMap(({ from, counts }) =>
    Object.entries(counts).flatMap(([verdict, n]) => (n > 0 ? [`${from} ${verdict}`] : [])),
  );
  expect(found).toEqual(["-100 crosses", "200 outside"]);
  expect([beyond, deeper]).toEqual([1, 1]);
});

test("a distance equal to an edge is within it, and edges must ascend", () => {
  const edges = [500, 1000].map(metres);
  expect([0, 500, 500.001, 1000, 1000.1].map((d) => distanceBand(d, edges))).toEqual([
    0, 0, 1, 1, 2,
  ]);
  expect(bandEdgesFault([500, 500])).toBe("not-ascending");
  expect(bandEdgesFault([0])).toBe("not-positive");
  expect(bandEdgesFault([1, 2, 3, 4, 5, 6, 7])).toBe("too-many");
  expect(bandEdgesFault([250, 2000])).toBeNull();
});
