import fc from "fast-check";
import { expect, test } from "vitest";
import { shortNames } from "./short-names.ts";

test("what fits stays, what does not keeps its end", () => {
  const short = shortNames([
    "Caturra",
    "Catimor 129",
    "Centroamericano H1",
    "Limani",
    "Obatã rojo IAC 1669-20",
  ]);
  expect(short.get("Caturra")).toBe("Caturra");
  expect(short.get("Catimor 129")).toBe("Catimor 129");
  expect(short.get("Centroamericano H1")).toMatch(/^Centro.* H1$/);
  expect(short.get("Obatã rojo IAC 1669-20")).toMatch(/20$/);
});

test("no two are alike and none is long", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 30 }),
      (names) => {
        const short = shortNames(names);
        expect(new Set(short.values()).size).toBe(names.length);
        for (const one of short.values()) expect(one.length).toBeLessThanOrEqual(14);
      },
    ),
    { seed: 5, numRuns: 200 },
  );
});
