import { expect, test } from "vitest";
import { areaSize } from "./area-size.ts";

test.each([
  [0.002, 0, 141, "ring-no-area"],
  [0, 0, 0, "ring-no-area"],
  [1e-4, 0, 0.014, "area-tiny"],
  [10_000, 10_000, 141, "hole-covers-shell"],
  [10_000, 3_600, 141, undefined],
  [2_000_000, 0, 2000, "area-large"],
])("shells %d, holes %d, reach %d", (shells, holes, reach, code) => {
  expect(areaSize(shells, holes, reach, true, () => shells - holes)?.code).toBe(code);
});

test("an area may be large", () => {
  expect(areaSize(321_248_700, 0, 30_000, false, () => 321_248_700)).toBeNull();
});
