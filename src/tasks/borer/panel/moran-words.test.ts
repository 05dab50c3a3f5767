import { expect, test } from "vitest";
import { formatP, moranWords } from "./moran-words.ts";

const moran = {
  weights: "B" as const,
  n: 61,
  islands: 1,
  i: 0.41,
  expected: -0.017,
  variance: 0.01,
  pGreater: 0.0001,
};

test("p never reads as nothing", () => {
  expect([0, 0.00049, 0.0005, 0.0134, Number.NaN].map(formatP)).toEqual([
    "< 0.001",
    "< 0.001",
    "0.001",
    "0.013",
    "–",
  ]);
});

test("says yes, no, the opposite, or that it cannot be computed", () => {
  expect(moranWords({ ...moran, z: 4.2, pTwoSided: 0.0001 }, "es-PE")).toBe(
    "Sí: los lugares cercanos se parecen más que por azar (I de Moran 0.41, p < 0.001, 61 lugares).",
  );
  expect(moranWords({ ...moran, z: 1, pTwoSided: 0.3 }, "en")).toContain("cannot be shown");
  expect(moranWords({ ...moran, z: -3, pTwoSided: 0.01 }, "en")).toContain("opposite");
  expect(moranWords(null, "en")).toContain("cannot be computed");
  expect(moranWords({ ...moran, z: Number.NaN, pTwoSided: Number.NaN }, "en")).not.toContain("NaN");
});
