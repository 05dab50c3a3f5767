import fc from "fast-check";
import { expect, test } from "vitest";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { metresIfFeet, typedAltitude } from "./typed-altitude.ts";
import { typedLatitude } from "./typed-latitude.ts";

test.each([
  ["1548", 1548],
  ["1,548", 1548],
  ["1.548", 1548],
  ["1 548 msnm", 1548],
  ["1548 m s.n.m.", 1548],
  ["1548.5", 1548.5],
  ["980,5 m", 980.5],
  ["950", 950],
])("%s is an altitude", (text, metres) => {
  expect(typedAltitude(text)).toBe(metres);
});

test.each(["", "alto", "1500-1600", "1,54,8", "15.4.8", "-20", "1548 qq"])("%s is none", (text) =>
  expect(typedAltitude(text)).toBeNull(),
);

test("feet that are named become metres, feet that are not are asked about", () => {
  expect(typedAltitude("5,000 pies")).toBe(1524);
  expect(metresIfFeet(5000)).toBe(1524);
  expect(metresIfFeet(1548)).toBeNull();
  expect(metresIfFeet(9999)).toBeNull();
});

test("any altitude is read back as it is shown", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (metres) => {
      expect(typedAltitude(formatInteger(metres))).toBe(metres);
      expect(typedAltitude(String(metres))).toBe(metres);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test.each([
  ["5.15° S", -5.15],
  ["5.15", -5.15],
  ["-5,15", -5.15],
  ["−5.15", -5.15],
  ["S 5.15", -5.15],
  ["5° 30' S", -5.5],
  ["5°30'36\"S", -5.51],
  ["4.5 N", 4.5],
  ["+4.5", 4.5],
  ["0", 0],
])("%s is a latitude", (text, latitude) => {
  expect(typedLatitude(text)).toBeCloseTo(latitude, 9);
});

test.each(["", "sur", "95", "5.15 W", "5° 70' S", "S 5 N", "5.1 5.2"])(
  "%s is no latitude",
  (text) => expect(typedLatitude(text)).toBeNull(),
);
