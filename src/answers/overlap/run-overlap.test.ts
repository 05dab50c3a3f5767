import { describe, expect, test } from "vitest";
import { polygons, rectangle } from "../../../tests/fixtures/plane-shapes.ts";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { metres } from "../../geo/units.ts";
import { plotRecord } from "./record.ts";
import { runOverlap } from "./run-overlap.ts";
import { summarise } from "./summary.ts";

const [E, N] = [690_000, 9_420_000];
/** A square of 1 km, and plots of 100 m about its western edge. */
const area = polygons(rectangle(E, N, E + 1000, N + 1000));
const at = (west: number) => rectangle(E + west, N + 400, E + west + 100, N + 500);
const plots = polygons(at(200), at(-40), at(-95), at(-400), null, at(-2000));
const query = {
  plots,
  plotsCrs: UTM_17S,
  area,
  areaCrs: UTM_17S,
  tolerance: metres(10),
};
const result = runOverlap(query);
const record = (i: number) =>
  plotRecord(result, i, `P${i}`, i + 1, plots, [metres(500)], undefined);

describe("plots about the western edge of a square", () => {
  test.each([
    [0, "inside", 10_000, 300, 0],
    [1, "crosses", 6_000, 60, 40],
    [2, "on-limit", 500, 5, 95],
    [3, "outside", 0, 0, 300],
  ] as const)("plot %i is %s", (i, verdict, overlap, depth, out) => {
    const got = record(i);
    expect(got?.verdict).toBe(verdict);
    expect(got?.overlap_m2).toBeCloseTo(overlap, 6);
    expect(got?.area_m2).toBeCloseTo(10_000, 6);
    expect(got?.share).toBeCloseTo(overlap / 10_000, 9);
    expect(Math.abs((got?.max_depth_m ?? -1) - depth)).toBeLessThan(0.001);
    if (verdict !== "outside")
      expect(Math.abs((got?.max_reach_outside_m ?? -1) - out)).toBeLessThan(0.001);
  });

  test("the overlap as a range is that of the limit moved 10 m in and out", () => {
    expect(record(1)?.overlap_least_m2).toBeCloseTo(5_000, 2);
    expect(record(1)?.overlap_most_m2).toBeCloseTo(7_000, 2);
  });

  test("the nearest point, its distance and its direction", () => {
    const outside = record(3);
    expect(outside?.distance_to_limit_m).toBeCloseTo(300, 6);
    expect(outside?.distance_to_area_m).toBeCloseTo(300, 6);
    expect(outside?.direction_grid_deg).toBeCloseTo(90, 6);
    expect(outside?.direction_8).toBe("E");
    expect(outside?.within).toEqual({ "500": true });
    expect(record(1)?.nearest_on_limit).toBeNull();
  });

  test("a plot without geometry is skipped and named, never dropped", () => {
    expect(record(4)).toBeNull();
    expect(result.skipped).toEqual([{ index: 4, reason: "no-geometry" }]);
  });

  test("totals leave the plot on the limit out of the hectares and say it apart", () => {
    const summary = summarise(result, [metres(500), metres(1000)]);
    expect(summary.counts).toEqual({ inside: 1, crosses: 1, "on-limit": 1, outside: 2 });
    expect(summary.possible).toBe(2);
    expect(summary.overlapM2).toBeCloseTo(16_000, 5);
    expect(summary.onLimitM2).toBeCloseTo(500, 5);
    expect(summary.bands).toEqual([1, 0, 1]);
    expect(summary.notMeasured).toBe(1);
    expect(summarise(result, [], [1]).overlapM2).toBeCloseTo(6_000, 5);
  });

  test("at tolerance 0 least and most are the overlap itself", () => {
    const exact = runOverlap({ ...query, tolerance: metres(0) });
    expect(exact.measures.overlapLeastM2[1]).toBeCloseTo(6_000, 6);
    expect(exact.measures.overlapMostM2[1]).toBeCloseTo(6_000, 6);
    expect(exact.measures.verdict[2]).toBe(2);
  });

  test("a tolerance that eats the whole area leaves no least overlap", () => {
    const narrow = polygons(rectangle(E, N, E + 15, N + 1000));
    const eaten = runOverlap({ ...query, area: narrow });
    expect(eaten.measures.overlapM2[1]).toBeCloseTo(1_500, 6);
    expect(eaten.measures.overlapLeastM2[1]).toBe(0);
  });
});
