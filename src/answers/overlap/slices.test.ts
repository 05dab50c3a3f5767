import { expect, test } from "vitest";
import { polygons, rectangle } from "../../../tests/fixtures/plane-shapes.ts";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { metres } from "../../geo/units.ts";
import { joinResults } from "./join-results.ts";
import { runOverlap } from "./run-overlap.ts";
import { slicePlots } from "./slice-plots.ts";

const [E, N] = [690_000, 9_420_000];
const area = polygons(rectangle(E, N, E + 1000, N + 1000));
const plots = polygons(
  ...Array.from({ length: 23 }, (_, i) =>
    i % 7 === 3 ? null : rectangle(E - 500 + 70 * i, N + 30 * i, E - 420 + 70 * i, N + 30 * i + 90),
  ),
);
const query = { plots, plotsCrs: UTM_17S, area, areaCrs: UTM_17S, tolerance: metres(10) };

test("slices joined say the same as the whole, column by column", () => {
  const whole = runOverlap(query);
  const slices = [
    [0, 5],
    [5, 6],
    [6, 23],
  ].map(([from, to]) => runOverlap({ ...query, plots: slicePlots(plots, from!, to!) }));
  expect(joinResults(slices)).toEqual(whole);
  expect(whole.skipped.map((plot) => plot.index)).toEqual([3, 10, 17]);
});

test("a slice holds no more than its own plots", () => {
  const slice = slicePlots(plots, 1, 3);
  expect(slice.coords).toHaveLength(16);
  expect(slice.coords.buffer.byteLength).toBe(16 * 8);
  expect([...slice.featureStart]).toEqual([0, 1, 2]);
});
