import { expect, test } from "vitest";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { firstLook } from "./first-look.ts";

/** Cells of 2 km: two hot ones, one beside them, two 12 km and 150 km to the east. */
const units = (classShown: readonly number[]) => ({
  centreX: Float64Array.of(720_000, 722_000, 724_000, 734_000, 870_000),
  centreY: Float64Array.of(9_400_000, 9_400_000, 9_400_000, 9_400_000, 9_400_000),
  classShown: Int8Array.from(classShown),
  heldBack: new Uint8Array(5),
  cellSize: 2000,
  plane: UTM_17S,
});
const HOT = [3, 2, 0, 0, 0];

const kilometres = (target: ReturnType<typeof firstLook>): number => {
  if (target === null || !("bounds" in target)) return Number.NaN;
  return (target.bounds[2] - target.bounds[0]) * 110.8;
};

test("a phone looks at the hot cells and one round them, a desk at what lies near too", () => {
  expect(kilometres(firstLook(units(HOT), 2000, true))).toBeCloseTo(6, 0);
  expect(kilometres(firstLook(units(HOT), 2000, false))).toBeCloseTo(18, 0);
});

test("where nothing is hot the main mass is looked at, never the far cell", () => {
  expect(kilometres(firstLook(units([0, 0, 0, 0, 0]), 2000, true))).toBeCloseTo(18, 0);
  expect(kilometres(firstLook(units([-1, 1, 0, 0, 1]), 2000, false))).toBeCloseTo(18, 0);
});

test("it comes no nearer than a cell of 40 px on a desk, 72 px on a phone", () => {
  const zoom = (phone: boolean): number => {
    const target = firstLook(units(HOT), 2000, phone);
    return target && "bounds" in target ? (target.maxZoom ?? 0) : 0;
  };
  expect(2 ** (zoom(true) - zoom(false))).toBeCloseTo(72 / 40, 6);
  expect(zoom(false)).toBeGreaterThan(10);
  expect(zoom(true)).toBeLessThan(12);
});
