import { expect, test } from "vitest";
import { farFromDistrict } from "./far-from-district.ts";

test.each([
  [351.91, 31, false],
  [351.91, 32.5, true],
  [60, 24, false],
  [60, 26, true],
  [60, Number.NaN, false],
])("%d km² and %d km: %s", (areaKm2, km, told) => {
  expect(farFromDistrict({ name: "Chirinos", areaKm2 }, km) !== null).toBe(told);
});
