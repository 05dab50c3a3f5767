import { expect, test } from "vitest";
import { altitudeOffRelief } from "./altitude-off-relief.ts";

const of = (cell: string, relief: number) =>
  altitudeOffRelief(cell, relief, 60, "altitud_msnm")?.params ?? null;

test.each([
  ["1548", 1488, null],
  ["1,548 msnm", 1487, { altitude: 1548, feet: false }],
  ["5085", 1540, { altitude: 5085, feet: true }],
  ["5085 pies", 1540, null],
  ["1500-1600", 1440, null],
  ["1500-1600", 1439, { altitude: 1550, feet: false }],
  ["s/d", 1500, null],
  ["1548", Number.NaN, null],
])("%j over a relief of %d", (cell, relief, expected) => {
  if (expected === null) expect(of(cell, relief)).toBeNull();
  else expect(of(cell, relief)).toMatchObject(expected);
});
