import { expect, test } from "vitest";
import { madeReadings } from "../../../../../tests/fixtures/made-readings.ts";
import { UTM_17S, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { poolByPoint } from "./pool-by-point.ts";
import type { ReadingFilter } from "./reading-filter.ts";
import { readingSource } from "./reading-source.ts";

const ALL: ReadingFilter = {
  method: "ramas",
  period: { kind: "all" },
  organisation: null,
  district: null,
  hamlet: null,
};

const march = Date.UTC(2026, 2, 31) / 864e5;

const made = madeReadings([
  {
    point: "A",
    x: 720000,
    y: 9415000,
    counted: 100,
    bored: 4,
    day: march,
    trees: 30,
    altitude: 1400,
  },
  { point: "B", counted: 0, bored: 0, day: march, district: "Chirinos" },
  { point: "A", x: 720000.5, y: 9415001, counted: 50, bored: 1, day: march + 1, altitude: 1500 },
  { point: "A", x: 799000, y: 9999000, counted: 10, bored: 0 },
  { point: "T", method: "trampa", catches: 20, trapDays: 7, day: march },
  { point: "C", counted: 30, day: march },
]);

test("readings of a point are summed, the place is the median, what was not counted is 0", () => {
  const table = poolByPoint(readingSource(made), ALL);
  expect([...table.point]).toEqual([0, 1, 3]);
  expect([...table.exposure]).toEqual([160, 0, 0]);
  expect([...table.events]).toEqual([5, 0, 0]);
  expect([...table.readings]).toEqual([3, 1, 1]);
  expect([...table.x]).toEqual([720000.5, NaN, NaN]);
  expect([...table.y]).toEqual([9415001, NaN, NaN]);
  expect([...table.trees]).toEqual([30, NaN, NaN]);
  expect([...table.altitude]).toEqual([1450, NaN, NaN]);
});

test("one month, one district, one method", () => {
  const source = readingSource(made);
  const month = poolByPoint(source, { ...ALL, period: { kind: "month", year: 2026, month: 3 } });
  expect([...month.exposure]).toEqual([100, 0, 0]);
  expect([...poolByPoint(source, { ...ALL, district: "Chirinos" }).point]).toEqual([1]);
  expect([...poolByPoint(source, { ...ALL, district: "Jaén" }).point]).toEqual([]);
  const traps = poolByPoint(source, { ...ALL, method: "trampa" });
  expect([traps.exposure[0], traps.events[0]]).toEqual([7, 20]);
});

test("places in degrees and in PSAD56 come to the zone of most readings", () => {
  const psad = { kind: "utm", datum: "PSAD56", zone: 17, hemisphere: "S" } as const;
  const rows = [
    { point: "A", x: 720000, y: 9415000, counted: 1, bored: 0 },
    { point: "B", counted: 1, bored: 0 },
  ];
  const from = readingSource(madeReadings(rows, psad));
  expect(from.plane).toEqual(UTM_17S);
  const [x, y] = projectPoint(720000, 9415000, psad, UTM_17S);
  expect([from.x[0], from.y[0], from.x[1]]).toEqual([x, y, NaN]);
  const [lon, lat] = projectPoint(720000, 9415000, UTM_17S, WGS84);
  const degrees = readingSource(
    madeReadings(
      [
        { point: "A", x: lon, y: lat },
        { point: "B", x: lon, y: lat },
        { point: "C", x: -77.9, y: -5 },
      ],
      WGS84,
    ),
  );
  expect(degrees.plane.zone).toBe(17);
  expect(degrees.x[1]).toBeCloseTo(720000, 4);
});
