import { expect, test } from "vitest";
import { type MadeReading, madeReadings } from "../../../../../tests/fixtures/made-readings.ts";
import type { ReadingFilter } from "../select/reading-filter.ts";
import { readingSource } from "../select/reading-source.ts";
import type { GroupQuery } from "./group-answer.ts";
import { groupRates } from "./group-rates.ts";
import { indistinguishable, standingOf } from "./standing-of.ts";

const filter: ReadingFilter = {
  method: "ramas",
  period: { kind: "all" },
  organisation: null,
  district: null,
  hamlet: null,
};

const answer = (rows: readonly MadeReading[], more: Partial<GroupQuery> = {}) =>
  groupRates({
    source: readingSource(madeReadings(rows)),
    filter,
    by: "caserio",
    joined: null,
    threshold: 5,
    altitudeStep: 100,
    ...more,
  });

/** G7 and G8 of the reference's kind: two points, one point, none bored, nothing counted. */
const rows: readonly MadeReading[] = [
  { point: "1", hamlet: "El Carmen", counted: 100, bored: 3, positions: [3, 1, 0, 0] },
  { point: "2", hamlet: "el carmén", counted: 200, bored: 30, positions: [0, 4, 8, 0] },
  { point: "1", hamlet: "El Carmen", counted: 100, bored: 1 },
  { point: "3", hamlet: "Rume", counted: 60, bored: 3, altitude: 1450 },
  { point: "4", hamlet: "Vado", counted: 0, bored: 0 },
  { point: "5", counted: 50, bored: 0 },
  { point: "6", hamlet: "Rume", method: "trampa", catches: 70, trapDays: 7 },
  { point: "7", hamlet: "Rume", method: "trampa", catches: 10, trapDays: 10 },
];

test("pools counts, never percentages; one name in two writings is one group", () => {
  const { groups, total } = answer(rows);
  expect(groups.map((g) => [g.name, g.rate, g.points, g.readings, g.exposure])).toEqual([
    ["El Carmen", 8.5, 2, 3, 400],
    ["Rume", 5, 1, 1, 60],
    ["", 0, 1, 1, 50],
    ["Vado", null, 0, 1, 0],
  ]);
  expect([total.exposure, total.events, total.points, total.members.length]).toEqual([
    510, 37, 4, 5,
  ]);
  expect(groups[0]?.positions).toEqual({ opened: 16, shares: [3 / 16, 5 / 16, 0.5, 0] });
  expect(groups[1]?.positions).toBeNull();
  expect([...(groups[0]?.members ?? [])]).toEqual([0, 1]);
});

test("says which interval is shown first, and why not the clustered one", () => {
  const { groups } = answer(rows);
  expect(groups.map((g) => [g.intervalKind, g.noClustered, g.standing])).toEqual([
    ["clustered", null, "undecided"],
    ["wilson", "one-point", "undecided"],
    ["wilson", "one-point", "undecided"],
    [null, "nothing-counted", "unknown"],
  ]);
  const { wilson, clustered } = groups[0] as (typeof groups)[0];
  expect(wilson?.[0]).toBeGreaterThan(clustered?.[0] as number);
  expect(groups[1]?.wilson?.map((end) => Number(end.toFixed(3)))).toEqual([1.715, 13.701]);
  expect(groups[3]?.eb).toBeNull();
  expect(groups[1]?.eb).toBeGreaterThan(5);
});

test("hamlets of one name in two districts are two", () => {
  const { groups } = answer([
    { point: "1", hamlet: "San Antonio", district: "Chirinos", counted: 100, bored: 9 },
    { point: "2", hamlet: "San Antonio", district: "Huarango", counted: 100, bored: 1 },
    { point: "3", hamlet: "san antonio", district: "CHIRINOS", counted: 100, bored: 9 },
    { point: "4", hamlet: "Rume", district: "Chirinos", counted: 100, bored: 4 },
    { point: "5", hamlet: "Rume", counted: 100, bored: 4 },
  ]);
  expect(groups.map((group) => [group.name, group.exposure])).toEqual([
    ["San Antonio (Chirinos)", 200],
    ["Rume", 200],
    ["San Antonio (Huarango)", 100],
  ]);
});

test("traps are per trap and day, with no interval of fruits", () => {
  const { groups, skipped } = answer(rows, { filter: { ...filter, method: "trampa" } });
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ rate: 80 / 17, wilson: null, intervalKind: "clustered" });
  expect(skipped).toEqual({ undated: 0, nothingCounted: 0 });
});

test("altitude bands are named by their lower end; the register fills what the sheet leaves out", () => {
  const joined = {
    plot: [],
    organisation: [],
    variety: [],
    shade: [],
    altitude: Float64Array.of(1399, 1400, 900, NaN, NaN, NaN, NaN),
  };
  const { groups } = answer(rows, { by: "altitud", joined });
  expect(groups.map((g) => [g.name, g.exposure])).toEqual([
    ["1400", 260],
    ["1300", 200],
    ["", 50],
  ]);
});

test("counts the readings a period leaves out for want of a date", () => {
  const dated = [...rows, { point: "8", day: 20_000, counted: 10, bored: 1 }];
  const { skipped, total } = answer(dated, {
    filter: { ...filter, period: { kind: "month", year: 2024, month: 10 } },
  });
  expect(skipped).toEqual({ undated: 6, nothingCounted: 0 });
  expect(total.exposure).toBe(10);
  expect(answer(rows).skipped).toEqual({ undated: 0, nothingCounted: 1 });
});

test("an interval and a threshold", () => {
  expect(standingOf([5.1, 9], 5)).toBe("above");
  expect(standingOf([5, 9], 5)).toBe("undecided");
  expect(standingOf([1, 4.9], 5)).toBe("below");
  expect(indistinguishable({ interval: [1.715, 13.701] }, [2, 5, 10])).toEqual([2, 5, 10]);
  expect(indistinguishable({ interval: [1.2, 3.1] }, [2, 5, 10])).toEqual([2]);
  expect(indistinguishable({ interval: null }, [2, 5, 10])).toBeNull();
});

test("one point does not settle a hamlet, but it settles itself", () => {
  const one: readonly MadeReading[] = [
    { point: "1", hamlet: "El Carmen", counted: 1000, bored: 300 },
    { point: "2", hamlet: "Rume", counted: 1000, bored: 10 },
  ];
  expect(answer(one).groups.map((g) => g.standing)).toEqual(["undecided", "undecided"]);
  const points = answer(one, { by: "punto" }).groups.map((g) => [g.name, g.standing]);
  expect(points).toEqual([
    ["1", "above"],
    ["2", "below"],
  ]);
});

test("two points that happen to be alike do not make an interval narrower than their fruits", () => {
  const alike: readonly MadeReading[] = [
    { point: "1", hamlet: "Rume", counted: 100, bored: 6 },
    { point: "2", hamlet: "Rume", counted: 101, bored: 6 },
  ];
  const [group] = answer(alike).groups;
  expect(group?.clustered?.[0]).toBeGreaterThan(5);
  expect(group).toMatchObject({ intervalKind: "both", standing: "undecided" });
  expect(group?.interval).toEqual(group?.wilson);
});
