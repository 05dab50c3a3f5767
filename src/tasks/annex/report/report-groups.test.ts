import { expect, test } from "vitest";
import { DEFAULT_BAND_EDGES } from "../../../answers/overlap/distance-band.ts";
import { runOverlap } from "../../../answers/overlap/run-overlap.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { GEOMETRY_NONE, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { metres } from "../../../geo/units.ts";
import { reportGroups } from "./report-groups.ts";

const EAST = 700_000;
const NORTH = 9_400_000;

/** Squares of `side` metres by their lower left corner, counted from the corner of the area; null has no geometry. */
const squares = (places: readonly (readonly [number, number, number] | null)[]) => {
  const builder = new FlatGeometryBuilder();
  for (const place of places) {
    builder.beginFeature(place ? GEOMETRY_POLYGON : GEOMETRY_NONE);
    if (place === null) continue;
    const [x, y, side] = place;
    builder.beginPart();
    builder.beginRing();
    for (const [dx, dy] of [
      [0, 0],
      [0, side],
      [side, side],
      [side, 0],
    ] as const)
      builder.vertex(EAST + x + dx, NORTH + y + dy);
    builder.endRing();
  }
  return builder.build();
};

const plots = squares([
  [100, 100, 100], // inside
  [-50, 500, 100], // half across
  [-95, 700, 100], // 5 m in: on the limit
  [-600, 100, 100], // 500 m away
  [-3100, 100, 100], // 3 km away
  [-30, 900, 100], // 70 m in
  null,
]);
const districts = [
  "Namballe",
  "Tabaconas",
  "TABACONAS",
  "",
  "San Ignacio",
  "Tabaconas",
  "Namballe",
];
const register = {
  ids: districts.map((_, i) => `P${i}`),
  fields: { distrito: "distrito" },
  properties: districts.map((distrito) => ({ distrito })),
} as unknown as Dataset<"plots">;
const result = runOverlap({
  plots,
  plotsCrs: UTM_17S,
  area: squares([[0, 0, 2000]]),
  areaCrs: UTM_17S,
  tolerance: metres(10),
});
const groups = reportGroups(register, result, DEFAULT_BAND_EDGES);

test("every plot is in one verdict, what was not measured too", () => {
  expect(groups.verdicts.map(({ key, summary }) => [key, summary.plots])).toEqual([
    ["inside", 1],
    ["crosses", 2],
    ["on-limit", 1],
    ["outside", 2],
    ["not-measured", 1],
  ]);
  expect(groups.total.plots).toBe(7);
  expect(groups.total.possible).toBe(3);
  expect(groups.total.overlapM2).toBeCloseTo(10_000 + 5000 + 7000, 6);
  expect(groups.total.onLimitM2).toBeCloseTo(500, 6);
});

test("districts are one however they are written, most overlap first, and add up", () => {
  expect(groups.districts.map(({ key, summary }) => [key, summary.plots])).toEqual([
    ["Tabaconas", 3],
    ["Namballe", 2],
    ["", 1],
    ["San Ignacio", 1],
  ]);
  const sum = (of: (typeof groups.districts)[number]["summary"][]) =>
    of.reduce((total, { overlapM2 }) => total + overlapM2, 0);
  expect(sum(groups.districts.map(({ summary }) => summary))).toBeCloseTo(
    groups.total.overlapM2,
    6,
  );
});

test("bands hold outside plots only, an edge within", () => {
  expect(groups.bands.map(({ summary }) => summary.plots)).toEqual([1, 0, 1, 0]);
  expect(groups.bands.map(({ summary }) => summary.plots)).toEqual(groups.total.bands);
});

test("the list has possible overlap first, most of it first, then what is on the limit", () => {
  expect(groups.listed).toEqual([0, 5, 1, 2]);
});

test("a register without the column has one nameless district", () => {
  const bare = { ...register, fields: {} } as unknown as Dataset<"plots">;
  expect(reportGroups(bare, result, DEFAULT_BAND_EDGES).districts.map(({ key }) => key)).toEqual([
    "",
  ]);
});
