import { expect, test } from "vitest";
import { averagedCorner, readCorner } from "./average-corner.ts";
import { WIDENING } from "./declared-radius.ts";

const average = {
  ...{ longitude: -79.12, latitude: -5.21, altitude: null, used: 58, outliers: 2, repeated: 0 },
  ...{ spreadM: 2, driftM: 0.4, declaredM: 5, accuracyM: 5 * WIDENING },
};

test("a corner comes back from its record as it was kept, with what was declared", () => {
  const corner = averagedCorner(average, "V1", 60, 1);
  expect(corner).toMatchObject({ declaredM: 5, accuracyM: 5 * WIDENING });
  expect(readCorner({ ...corner })).toEqual(corner);
  // Whatever a record says to count with, it is no less than what it says was declared.
  expect(readCorner({ ...corner, accuracyM: 1 })).toEqual(corner);
});

test("one kept when the declared radius was counted with is read by the rule of today, never below it", () => {
  const { declaredM: _, ...before } = averagedCorner({ ...average, accuracyM: 5 }, "V1", 60, 1);
  expect(readCorner(before)).toMatchObject({ declaredM: null, accuracyM: 5 * WIDENING });
  // The spread was larger: what was declared is not known, but it was no more.
  const spread = { ...before, spreadM: 7, accuracyM: 7 };
  expect(readCorner(spread)!.accuracyM).toBeGreaterThanOrEqual(7 * WIDENING);
});
