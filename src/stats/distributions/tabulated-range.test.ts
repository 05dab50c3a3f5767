import { expect, test } from "vitest";
import { rangeOfNormals } from "./range-of-normals.ts";
import { tabulatedRange } from "./tabulated-range.ts";

test.each([2, 3, 10, 54, 500])("%d groups: the table is the integral, end to end", (groups) => {
  const table = tabulatedRange(groups);
  let worst = 0;
  for (let w = 0.013; w < 22; w += 0.157)
    worst = Math.max(worst, Math.abs(table(w) - rangeOfNormals(w, groups)));
  expect(worst).toBeLessThan(1e-13);
  expect(table(0)).toBe(0);
  expect(table(-1)).toBe(0);
  expect(table(1e9)).toBe(1);
});

test("two normals: the range is √2 times a half-normal", () => {
  // erf(1/2): P(|Z| <= 1/√2).
  expect(Math.abs(tabulatedRange(2)(1) - 0.5204998778130465)).toBeLessThan(1e-14);
});
