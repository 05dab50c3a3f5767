import { expect, test } from "vitest";
import { ALTITUDE_FAULTS } from "../../../../domain/written/altitude-faults.ts";
import { altitudeOfPlot } from "./altitude-of-plot.ts";
import { ALTITUDE_SOURCES } from "./fit-answer.ts";

const { blank, zeroOrLess, unreadable, feet, offRelief, tooHigh, range } = ALTITUDE_FAULTS;
const errors = { registerErrorM: 15, reliefErrorM: 30 };

const of = (cell: string, relief: number) => {
  const { source, ...rest } = altitudeOfPlot(cell, relief, errors);
  return { ...rest, source: ALTITUDE_SOURCES[source] };
};

test("the register's own altitude comes first", () => {
  const expected = { altitude: 1548, errorM: 15, source: "register", faults: 0 };
  expect(of("1,548", 1530)).toEqual(expected);
  expect(of("1,548", Number.NaN)).toEqual(expected);
});

test.each([
  ["", blank],
  ["s/d", blank],
  ["0", zeroOrLess],
  ["-20", zeroOrLess],
  ["alto", unreadable],
])("'%s' leaves the relief, ± 30 m, and says why", (cell, faults) => {
  expect(of(cell, 1530)).toEqual({ altitude: 1530, errorM: 30, source: "relief", faults });
  expect(of(cell, Number.NaN)).toEqual({
    altitude: Number.NaN,
    errorM: Number.NaN,
    source: "none",
    faults,
  });
});

test("beyond 60 m off the relief it is doubtful and used; at 60 it is not doubtful", () => {
  expect(of("1548", 1488)).toMatchObject({ altitude: 1548, source: "register", faults: 0 });
  expect(of("1548", 1487.9)).toMatchObject({
    altitude: 1548,
    source: "register",
    faults: offRelief,
  });
});

test("feet that are said become metres, and are held against the relief too", () => {
  expect(of("4921 ft", 1510)).toMatchObject({ altitude: 4921 * 0.3048, errorM: 15, faults: 0 });
  expect(of("4921 ft", 1300)).toMatchObject({ source: "register", faults: offRelief });
});

test.each(["1728", "1,728", "aprox. 1728", "1700-1760"])(
  "'%s' fits a relief of 581 m only as feet, and does not say feet: the relief is used, ± 30 m",
  (cell) => {
    expect(of(cell, 581)).toEqual({ altitude: 581, errorM: 30, source: "relief", faults: feet });
  },
);

test("a bare number higher than any coffee that fits as feet is marked as feet alone", () => {
  expect(of("5085", 1540)).toEqual({ altitude: 1540, errorM: 30, source: "relief", faults: feet });
});

test("what says metres is never taken for feet, what says feet is converted", () => {
  expect(of("1728 msnm", 581)).toMatchObject({
    altitude: 1728,
    source: "register",
    faults: offRelief,
  });
  expect(of("1728 pies", 581)).toMatchObject({
    altitude: 1728 * 0.3048,
    errorM: 15,
    source: "register",
    faults: 0,
  });
});

test("without a relief nothing is taken for feet; above any coffee it is not used", () => {
  expect(of("5085", Number.NaN)).toMatchObject({ source: "none", faults: tooHigh });
  expect(of("2953", Number.NaN)).toMatchObject({ altitude: 2953, source: "register", faults: 0 });
  expect(of("9000", 1540)).toEqual({
    altitude: 1540,
    errorM: 30,
    source: "relief",
    faults: tooHigh,
  });
  expect(of("3000", 2980)).toMatchObject({ altitude: 3000, source: "register" });
  expect(of("15000 ft", 1540)).toMatchObject({ source: "relief", faults: tooHigh });
});

test("a range adds half its width to the error, in metres, and doubts only what is off all of it", () => {
  expect(of("1500-1600", 1550)).toEqual({
    altitude: 1550,
    errorM: 65,
    source: "register",
    faults: range,
  });
  expect(of("1500-1600", 1440)).toMatchObject({ faults: range });
  expect(of("1500-1600", 1439)).toMatchObject({ faults: range | offRelief });
  const asFeet = of("4900-5100 ft", 1524);
  expect(asFeet.altitude).toBeCloseTo(1524, 9);
  expect(asFeet.errorM).toBeCloseTo(15 + 30.48, 9);
});
