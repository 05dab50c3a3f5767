import fc from "fast-check";
import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../geo/crs/crs.ts";
import { projectPoint } from "../geo/crs/project-point.ts";
import { averageFixes } from "./average-fixes.ts";
import { radius95 } from "./declared-radius.ts";
import type { Fix } from "./fix.ts";

const EAST = 707_905;
const NORTH = 9_422_905;

let clock = 0;

const fix = (x: number, y: number, accuracy = 5, altitude: number | null = null): Fix => {
  const [longitude, latitude] = projectPoint(EAST + x, NORTH + y, UTM_17S, WGS84);
  clock += 1000;
  return {
    ...{ longitude, latitude, accuracy, altitude, altitudeAccuracy: null, heading: null },
    ...{ speed: null, time: clock, arrived: clock },
  };
};

const offset = ({ longitude, latitude }: { longitude: number; latitude: number }) => {
  const [x, y] = projectPoint(longitude, latitude, WGS84, UTM_17S);
  return [x - EAST, y - NORTH] as const;
};

test("nothing gives nothing, and one position itself with what it declares, widened", () => {
  expect(averageFixes([])).toBeNull();
  const one = averageFixes([fix(3, -2, 8, 1200)])!;
  expect(offset(one)[0]).toBeCloseTo(3, 6);
  expect(one).toMatchObject({ used: 1, outliers: 0, driftM: 0, declaredM: 8, altitude: 1200 });
  expect(one.accuracyM).toBe(radius95(8));
  expect(one.spreadM).toBeCloseTo(0, 6);
});

test("a better position weighs more: by one over its accuracy squared", () => {
  const [x, y] = offset(averageFixes([fix(0, 0, 2), fix(1, 0, 4)])!);
  expect(x).toBeCloseTo((0 / 4 + 1 / 16) / (1 / 4 + 1 / 16), 5);
  expect(y).toBeCloseTo(0, 5);
});

test("a jump is left out and told, and the same position given again counts once", () => {
  const still = Array.from({ length: 20 }, (_, k) => fix(Math.cos(k), Math.sin(k)));
  const mean = averageFixes([...still, still[3]!, fix(80, -60)])!;
  expect(mean).toMatchObject({ used: 20, outliers: 1, repeated: 1 });
  expect(Math.hypot(...offset(mean))).toBeLessThan(0.2);
  expect(mean.spreadM).toBeGreaterThan(0.8);
  expect(mean.spreadM).toBeLessThan(1.2);
});

test("a receiver that moved has a drift, and no better accuracy than its spread", () => {
  const walked = Array.from({ length: 30 }, (_, k) => fix(k, 0, 4));
  const mean = averageFixes(walked)!;
  expect(mean.driftM).toBeCloseTo(15, 3);
  expect(mean.accuracyM).toBe(mean.spreadM);
  expect(mean.spreadM).toBeGreaterThan(12);
});

test("the mean lies among the positions, whatever their order, and never claims to be better than they", () => {
  const step = fc.double({ min: -20, max: 20, noNaN: true });
  const accuracy = fc.double({ min: 0, max: 40, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(step, step, accuracy), { minLength: 1, maxLength: 60 }),
      (raw) => {
        const fixes = raw.map(([x, y, error]) => fix(x, y, error));
        const mean = averageFixes(fixes)!;
        const [x, y] = offset(mean);
        expect(x).toBeGreaterThanOrEqual(Math.min(...raw.map(([east]) => east)) - 1e-6);
        expect(x).toBeLessThanOrEqual(Math.max(...raw.map(([east]) => east)) + 1e-6);
        expect(mean.used + mean.outliers).toBe(raw.length);
        expect(mean.used).toBeGreaterThanOrEqual(raw.length / 2);
        expect(mean.accuracyM).toBeGreaterThanOrEqual(
          radius95(Math.min(...raw.map(([, , error]) => error))),
        );
        const [bx, by] = offset(averageFixes([...fixes].reverse())!);
        expect(bx).toBeCloseTo(x, 5);
        expect(by).toBeCloseTo(y, 5);
      },
    ),
    { seed: 8, numRuns: 200 },
  );
});
