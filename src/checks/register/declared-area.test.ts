import { expect, test } from "vitest";
import { declaredArea } from "./declared-area.ts";

test.each([
  [1, 10_000, false],
  [1.1, 10_000, false],
  [1.3, 10_000, true],
  [1, 13_000, true],
  // 0.1 ha declared for 0.06: rounded to a tenth.
  [0.1, 600, false],
  [0.1, 400, true],
  [0, 10_000, false],
  [Number.NaN, 10_000, false],
  [2, 0, false],
])("%d ha declared, %d m² computed: %s", (declared, computed, told) => {
  expect(declaredArea(declared, computed, 0.2, "area") !== null).toBe(told);
});

test("both figures and the share of the larger are told", () => {
  expect(declaredArea(2, 10_000, 0.2, "area")).toMatchObject({
    severity: "warning",
    column: "area",
    params: { declaredHa: 2, computedHa: 1, share: 0.5 },
  });
});
