import { expect, test } from "vitest";
import { geodesicDistance } from "./geodesic-distance.ts";
import { trueDirectionDeg } from "./true-direction.ts";

test("a degree of the equator is an arc of its circle", () => {
  expect(geodesicDistance(-79, 0, -78, 0)).toBeCloseTo((6_378_137 * Math.PI) / 180, 6);
  expect(geodesicDistance(-79, -5, -79, -5)).toBe(0);
});

test("directions run clockwise from true north, from 0 to 360", () => {
  expect(trueDirectionDeg(-79, -5, -79, -4)).toBe(0);
  expect(trueDirectionDeg(-79, 0, -78, 0)).toBe(90);
  expect(trueDirectionDeg(-79, -5, -79, -6)).toBe(180);
  expect(trueDirectionDeg(-79, 0, -80, 0)).toBe(270);
  expect(trueDirectionDeg(-79, -5, -79.001, -4.999)).toBeGreaterThan(314);
  expect(trueDirectionDeg(-79, -5, -79, -5)).toBeNaN();
});
