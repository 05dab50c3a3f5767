import { expect, test } from "vitest";
import { nearNames } from "./near-names.ts";

test("names a letter apart, or apart by a sign, are near", () => {
  expect(nearNames(["Caturra", "Typica", "Catura", "Marsellesa", "Marselleza"])).toEqual([
    ["Caturra", "Catura"],
    ["Marsellesa", "Marselleza"],
  ]);
  expect(nearNames(["Catimor 129", "Catimor-129"])).toEqual([["Catimor 129", "Catimor-129"]]);
});

test("numbers tell names apart, and so does a letter in a short one", () => {
  expect(nearNames(["Catimor 129", "Catimor 128", "IAPAR 59", "IAPAR 5"])).toEqual([]);
  expect(nearNames(["SL28", "SL34", "B1", "B2", "Java", "Jawa"])).toEqual([]);
});

test("more names than a trial has are not compared", () => {
  const many = Array.from({ length: 400 }, (_, i) => `Nombre ${"a".repeat(1 + (i % 2))}`);
  expect(nearNames(many)).toEqual([]);
});
