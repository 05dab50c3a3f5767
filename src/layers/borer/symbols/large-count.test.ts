import { expect, test } from "vitest";
import { largeCount, sizeKeys, symbolRadius } from "./symbol-radius.ts";

test("a large count is round and holds nine tenths of the points", () => {
  expect(largeCount(Float64Array.of(0, 0))).toBe(1200);
  expect(largeCount(new Float64Array(50).fill(900))).toBe(1200);
  expect(largeCount(Float64Array.from({ length: 100 }, (_, i) => 60 * (i + 1)))).toBe(6000);
  expect(largeCount(Float64Array.of(60, 60, 60))).toBe(120);
});

test("the keys are whole and each is drawn larger than the last", () => {
  for (const counted of [60, 800, 1900, 5400, 31_000]) {
    const keys = sizeKeys(largeCount(Float64Array.of(counted)));
    expect(keys.every(Number.isInteger)).toBe(true);
    const radii = keys.map((key) => symbolRadius(key, 1, keys[2]));
    expect(radii[0]! < radii[1]! && radii[1]! < radii[2]!).toBe(true);
  }
});
