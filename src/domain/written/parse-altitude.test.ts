import fc from "fast-check";
import { expect, test } from "vitest";
import { ALTITUDE_FAULTS } from "./altitude-faults.ts";
import { parseAltitude } from "./parse-altitude.ts";

const { blank, zeroOrLess, unreadable, range } = ALTITUDE_FAULTS;

test.each([
  ["1548", 1548],
  ["1,548", 1548],
  ["1.548", 1548],
  ["1 548", 1548],
  ["1'548", 1548],
  ["1548.0", 1548],
  ["1548,5", 1548.5],
  ["1,548.50", 1548.5],
  ["1.548,5", 1548.5],
  ["1548.45678", 1548.45678],
  ["aprox. 1500", 1500],
  ["950", 950],
])("%s is metres without saying so", (cell, value) => {
  expect(parseAltitude(cell)).toEqual({
    value,
    halfRange: 0,
    unit: "metres",
    unitSaid: false,
    faults: 0,
  });
});

test.each([
  ["1\u00a0548 msnm", 1548],
  ["1548 msnm", 1548],
  ["1548m.s.n.m.", 1548],
  ["1,548 m s. n. m.", 1548],
  ["Altitud: 1,548 metros sobre el nivel del mar", 1548],
  ["~1500 m", 1500],
  ["1548 masl;", 1548],
])("%s says metres", (cell, value) => {
  expect(parseAltitude(cell)).toEqual({
    value,
    halfRange: 0,
    unit: "metres",
    unitSaid: true,
    faults: 0,
  });
});

test.each([
  ["4921 ft", 4921],
  ["5,085 pies", 5085],
  ["5085'", 5085],
  ["5.085 feet", 5085],
])("%s says feet", (cell, value) => {
  expect(parseAltitude(cell)).toEqual({
    value,
    halfRange: 0,
    unit: "feet",
    unitSaid: true,
    faults: 0,
  });
});

test.each([
  ["1500-1600", "metres"],
  ["1500 – 1600 msnm", "metres"],
  ["1,500 a 1,600", "metres"],
  ["1600-1500", "metres"],
  ["entre 1500 y 1600 m", "metres"],
  ["1500/1600", "metres"],
  ["1500 m - 1600 m", "metres"],
  ["1500 - 1600 ft", "feet"],
] as const)("%s is a range: its middle, and half its width as error", (cell, unit) => {
  expect(parseAltitude(cell)).toEqual({
    value: 1550,
    halfRange: 50,
    unit,
    unitSaid: /[mf]/.test(cell),
    faults: range,
  });
});

test.each(["", "  ", "-", "--", "s/d", "S/D", "N/A", "sin dato", "Ninguno", "null", "?"])(
  "'%s' says nothing",
  (cell) => expect(parseAltitude(cell)).toMatchObject({ value: Number.NaN, faults: blank }),
);

test.each(["0", "0.0", "0 msnm", "-1548", "−5", "0-1600", "1500 - 0"])(
  "'%s' is at or below the sea",
  (cell) => expect(parseAltitude(cell)).toMatchObject({ value: Number.NaN, faults: zeroOrLess }),
);

test.each([
  "alto",
  "zona media",
  "1500,1600",
  "1500 1600",
  "900 950",
  "1500-1600-1700",
  "1548 m (5079 ft)",
  "1e3",
  "15,48,000",
  "1548 qq",
  "m",
  "12/05/2019",
  "1548 en GPS viejo",
  "1548 ± 10",
  "1548 +/- 8",
  "1548+-5",
  "1500-80",
  "1548-2",
])("'%s' is unreadable rather than guessed", (cell) => {
  expect(parseAltitude(cell)).toMatchObject({ value: Number.NaN, faults: unreadable });
});

test("any whole altitude is read back as written with commas, points or blanks for thousands", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (metres) => {
      const text = String(metres).replace(/(?=\d{3}$)(?<=\d)/, ",");
      for (const cell of [text, text.replace(",", "."), text.replace(",", " "), `${metres} msnm`]) {
        expect(parseAltitude(cell)).toMatchObject({ value: metres, faults: 0 });
      }
    }),
    { seed: 15, numRuns: 300 },
  );
});

test("no cell makes it throw, and a value comes only with no fault but a range", () => {
  const noise = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(..."0159.,-–/ 'mftsy()±%é".split("")),
      maxLength: 20,
    }),
  );
  fc.assert(
    fc.property(noise, (cell) => {
      const { value, halfRange, faults } = parseAltitude(cell);
      if (faults === 0 || faults === range) {
        expect(value).toBeGreaterThan(0);
        expect(halfRange).toBeGreaterThanOrEqual(0);
        expect(halfRange).toBeLessThan(value);
      } else expect([blank, zeroOrLess, unreadable]).toContain(faults);
    }),
    { seed: 16, numRuns: 2000 },
  );
});
