import { expect, test } from "vitest";
import { whyCannot } from "./why-cannot.ts";

const answer = (
  notComputable: "too-few" | "no-variance" | "all-neighbours" | null,
  rate: readonly number[],
  x: readonly number[],
  rateUsed: "raw" | "eb" = "eb",
) => ({
  notComputable,
  rateUsed,
  rate: Float64Array.from(rate),
  x: Float64Array.from(x),
  y: Float64Array.from(x, () => 9_415_000),
  exposure: Float64Array.from(rate, (one) => (Number.isNaN(one) ? 0 : 300)),
});

test("rates that only the adjustment makes equal are told from equal ones", () => {
  expect(whyCannot(answer("no-variance", [3, 3.3], [0, 300]))).toBe("same-adjusted");
  expect(whyCannot(answer("no-variance", [3, 3], [0, 300]))).toBe("no-variance");
  expect(whyCannot(answer("no-variance", [3, 3, Number.NaN], [0, 300, 9]))).toBe("no-variance");
  expect(whyCannot(answer("no-variance", [3, 3], [0, 300], "raw"))).toBe("no-variance");
});

test("a smaller band is not advised where all was counted at one place", () => {
  expect(whyCannot(answer("all-neighbours", [3, 9], [7, 7]))).toBe("one-place");
  expect(whyCannot(answer("all-neighbours", [3, 9], [7, 8]))).toBe("all-neighbours");
});

test("what can be told needs no reason", () => {
  expect(whyCannot(answer(null, [3, 9], [7, 8]))).toBeNull();
});
