import { expect, test } from "vitest";
import { heightInName } from "./height-in-name.ts";

test.each([
  ["Baja 1477 m", 1477],
  ["1477 m", 1477],
  ["San Ignacio, 1,548 msnm", 1548],
  ["Lote 3 (1.797 m.s.n.m.)", 1797],
  ["Alto 950m", 950],
  ["La Coipa 1600 metros", 1600],
])("%s", (name, metres) => {
  expect(heightInName(name)).toBe(metres);
});

test.each([
  "Lote 1477",
  "Parcela de 1000 m2",
  "Parcela de 1000 m²",
  "A 20 m del río",
  "Entre 1477 m y 1548 m",
  "Campo 9999 m",
  "1200 matas",
  "",
])("%s says no height", (name) => {
  expect(heightInName(name)).toBeNaN();
});
