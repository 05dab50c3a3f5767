import { expect, test } from "vitest";
import { beyondBasemap } from "./beyond-basemap.ts";

const place = (lon: number, lat: number, uncertaintyM = 2000) => ({
  lon,
  lat,
  uncertaintyM,
  at: { "es-PE": "", en: "" },
});
const SAN_IGNACIO = place(-79.004722, -5.146111);

test("a town on the basemap has nothing to say", () => {
  expect(beyondBasemap(SAN_IGNACIO, null)).toBeNull();
});

test("an area that reaches over the end is partly beyond", () => {
  expect(beyondBasemap(place(-78.6, -6.15, 180_000), null)).toEqual({ kind: "partly" });
});

test("a far town says how far, which way and in which zone", () => {
  const beyond = beyondBasemap(place(-75.3258, -11.0556, 17_000), SAN_IGNACIO);
  expect(beyond).toMatchObject({ kind: "wholly", zone: 18, from: { direction: "SE" } });
  // 653 km south and 404 km east on the sphere: 768 km.
  const distance = beyond?.kind === "wholly" ? (beyond.from?.distance ?? 0) : 0;
  expect(Math.abs(distance / 1000 - 768)).toBeLessThan(5);
});

test("without a place to count from there is no distance", () => {
  expect(beyondBasemap(place(-77.0428, -12.0464), null)).toEqual({
    kind: "wholly",
    from: null,
    zone: 18,
  });
});

test("a town just outside in the grid's own zone keeps it", () => {
  expect(beyondBasemap(place(-78.5128, -7.1617), null)).toMatchObject({ zone: 17 });
});
