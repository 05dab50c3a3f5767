import { expect, test } from "vitest";
import { type MadeReading, madeReadings } from "../../../../../tests/fixtures/made-readings.ts";
import type { ReadingFilter } from "../select/reading-filter.ts";
import { readingSource } from "../select/reading-source.ts";
import { comparePeriods } from "./compare-periods.ts";
import { seasonRates } from "./season-rates.ts";

const filter: ReadingFilter = {
  method: "ramas",
  period: { kind: "month", year: 1999, month: 1 },
  organisation: null,
  district: null,
  hamlet: null,
};

const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 864e5;

const rows: readonly MadeReading[] = [
  {
    point: "1",
    day: day(2025, 10, 1),
    campaign: "2026",
    district: "Chirinos",
    counted: 100,
    bored: 10,
  },
  {
    point: "2",
    day: day(2025, 10, 31),
    campaign: "2026",
    district: "chirinos",
    counted: 300,
    bored: 10,
  },
  {
    point: "1",
    day: day(2025, 9, 30),
    campaign: "2025",
    district: "Chirinos",
    counted: 100,
    bored: 1,
  },
  {
    point: "2",
    day: day(2025, 9, 2),
    campaign: "2025",
    district: "Chirinos",
    counted: 100,
    bored: 0,
  },
  {
    point: "3",
    day: day(2025, 9, 2),
    campaign: "2025",
    district: "Huarango",
    counted: 0,
    bored: 0,
  },
  { point: "4", campaign: "2024", district: "Huarango", counted: 10, bored: 5 },
];

test("months are oldest first, October opens the year, intervals take points as clusters", () => {
  const season = seasonRates({ source: readingSource(madeReadings(rows)), filter });
  expect(
    season.months.map((m) => [m.year, m.month, m.place, m.campaign, m.rate, m.points, m.readings]),
  ).toEqual([
    [2025, 9, 11, "2025", 0.5, 2, 3],
    [2025, 10, 0, "2026", 5, 2, 2],
  ]);
  expect(season.months[1]?.intervalKind).toBe("clustered");
  expect(season.byDistrict.map((d) => [d.district, d.months.map((m) => m.rate)])).toEqual([
    ["Chirinos", [0.5, 5]],
    ["Huarango", [null]],
  ]);
  expect(season.campaigns).toEqual(["2025", "2026", "2024"]);
  expect(season.undated).toBe(1);
});

test("two periods: shared points, difference in the rate's unit, said to be there or not", () => {
  const source = readingSource(madeReadings(rows));
  const month = (m: number) => ({ kind: "month", year: 2025, month: m }) as const;
  const found = comparePeriods({ source, filter, before: month(9), after: month(10) });
  expect(found).toMatchObject({ shared: 2, demonstrable: false, why: null });
  expect(found.difference).toBeCloseTo(4.5, 12);
  expect(found.interval?.[0]).toBeLessThan(0);
  const none = comparePeriods({ source, filter, before: month(9), after: month(3) });
  expect(none).toMatchObject({ difference: null, interval: null, why: "nothing-counted" });
  expect(none.after.rate).toBeNull();
});

test("a rise at every point is demonstrable", () => {
  const many = Array.from({ length: 12 }, (_, p) => [
    { point: `p${p}`, day: day(2026, 1, 5), counted: 200, bored: p % 4 },
    { point: `p${p}`, day: day(2026, 4, 5), counted: 200, bored: 20 + (p % 5) },
  ]).flat();
  const month = (m: number) => ({ kind: "month", year: 2026, month: m }) as const;
  const source = readingSource(madeReadings(many));
  const found = comparePeriods({ source, filter, before: month(1), after: month(4) });
  expect(found.demonstrable).toBe(true);
  expect(found.shared).toBe(12);
});
