import fc from "fast-check";
import { expect, test } from "vitest";
import { receiverErrors, seeded } from "../../tests/fixtures/walked-loop.ts";
import { prepareArea } from "../geo/area/prepare-area.ts";
import { UTM_17S, WGS84 } from "../geo/crs/crs.ts";
import { projectPoint } from "../geo/crs/project-point.ts";
import { GEOMETRY_POINT, GEOMETRY_POLYGON } from "../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../geo/flat/flat-geometry-builder.ts";
import { measureOverlap } from "../geo/overlap/measure-overlap.ts";
import { VERDICT_INSIDE, VERDICT_ON_LIMIT, VERDICT_OUTSIDE } from "../geo/overlap/measures.ts";
import { metres } from "../geo/units.ts";
import { radius95 } from "./declared-radius.ts";
import { whereInArea } from "./where-in-area.ts";

const EAST = 700_000;
const NORTH = 9_420_000;

const shape = (type: number, ring: readonly (readonly [number, number])[]) => {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(type);
  builder.beginPart();
  builder.beginRing();
  for (const [x, y] of ring) builder.vertex(EAST + x, NORTH + y);
  builder.endRing();
  return builder.build();
};

/** A square of 1 km with a corner cut in. */
const area = prepareArea(
  shape(GEOMETRY_POLYGON, [
    [0, 0],
    [1000, 0],
    [1000, 400],
    [600, 400],
    [600, 1000],
    [0, 1000],
  ]),
);

const at = (x: number, y: number, accuracy: number) => {
  const [longitude, latitude] = projectPoint(EAST + x, NORTH + y, UTM_17S, WGS84);
  return whereInArea({ longitude, latitude, accuracy }, area, UTM_17S)!;
};

test("says the side only where the limit is farther than the position may be wrong", () => {
  expect(at(500, -29, 6)).toMatchObject({ side: "outside" });
  expect(at(500, 29, 6)).toMatchObject({ side: "inside" });
  expect(at(500, 29, 17.8)).toMatchObject({ side: "inside" });
  expect(at(500, 29, 17.9)).toMatchObject({ side: "undecided" });
  expect(at(500, 29, 30)).toMatchObject({ side: "undecided" });
  expect(at(500, -29, 29.1)).toMatchObject({ side: "undecided" });
  expect(at(500, 0, 0)).toMatchObject({ side: "undecided" });
});

test("gives the way to the nearest point of the limit", () => {
  const { distanceM, directionDeg, nearest } = at(500, -29, 6);
  expect(distanceM).toBeCloseTo(29, 6);
  // Grid north lies within a degree of true north here.
  expect(Math.min(directionDeg, 360 - directionDeg)).toBeLessThan(1);
  const [x, y] = projectPoint(...nearest, WGS84, UTM_17S);
  expect([x - EAST, y - NORTH].map(Math.round)).toEqual([500, 0]);
});

test("knows no metres of this plane at the other end of the earth", () => {
  const place = { longitude: 2.35, latitude: 48.85, accuracy: 10 };
  expect(whereInArea(place, area, UTM_17S)).toBeNull();
});

test("agrees with what a point of a register would be told", () => {
  const coordinate = fc.oneof(
    fc.double({ min: -1500, max: 2500, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  const accuracy = fc.double({ min: 0, max: 60, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, accuracy, (x, y, error) => {
      const point = measureOverlap(shape(GEOMETRY_POINT, [[x, y]]), area, {
        tolerance: metres(radius95(error)),
        pieces: false,
      });
      const { side, distanceM } = at(x, y, error);
      expect(distanceM).toBeCloseTo(point.distanceToLimitM[0]!, 5);
      // What a micrometre decides is not asked.
      if (Math.abs(distanceM - radius95(error)) < 1e-5) return;
      const code = {
        inside: VERDICT_INSIDE,
        outside: VERDICT_OUTSIDE,
        undecided: VERDICT_ON_LIMIT,
      };
      expect(point.verdict[0]).toBe(code[side]);
    }),
    { seed: 8, numRuns: 300 },
  );
});

test("a side that is told is seldom false, wherever one stands: beside a straight limit in fewer than 1.5 of 100 positions", () => {
  const random = seeded(95);
  const declared = 6;
  const sigma = declared / Math.sqrt(-2 * Math.log(0.32));
  // Inside by so many metres: on the limit, and where errors are as large as the way to it.
  for (const truth of [0, 2, 4, 6, 8, 10, 14]) {
    const draws = Array.from({ length: 2000 }, (_, k) => ({ seconds: 1e6 * k, sigma }));
    let wrong = 0;
    for (const [x, y] of receiverErrors(draws, 1, random))
      if (at(500 + x, truth + y, declared).side === "outside") wrong += 1;
    expect(wrong / draws.length).toBeLessThan(0.015);
  }
});
