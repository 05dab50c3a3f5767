import fc from "fast-check";
import { expect, test } from "vitest";
import type { GroupRate } from "../../src/tasks/borer/analysis/groups/group-answer.ts";
import { groupRates } from "../../src/tasks/borer/analysis/groups/group-rates.ts";
import { seasonRates } from "../../src/tasks/borer/analysis/season/season-rates.ts";
import { poolByPoint } from "../../src/tasks/borer/analysis/select/pool-by-point.ts";
import type { ReadingFilter } from "../../src/tasks/borer/analysis/select/reading-filter.ts";
import { readingSource } from "../../src/tasks/borer/analysis/select/reading-source.ts";
import { type MadeReading, madeReadings } from "../fixtures/made-readings.ts";

const RUN = { seed: 20_261_124, numRuns: 200 };

const filter: ReadingFilter = {
  method: "ramas",
  period: { kind: "all" },
  organisation: null,
  district: null,
  hamlet: null,
};

const reading: fc.Arbitrary<MadeReading> = fc
  .record({
    point: fc.integer({ min: 0, max: 12 }),
    hamlet: fc.constantFrom("Rume", "El Carmen", "Vado", undefined),
    day: fc.option(fc.integer({ min: 20_000, max: 20_400 }), { nil: undefined }),
    trap: fc.integer({ min: 0, max: 4 }),
    counted: fc.integer({ min: 0, max: 3000 }),
    share: fc.constantFrom(0, 0, 0, 0.02, 0.1, 0.4, 1),
    trees: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ point, hamlet, day, trap, counted, share, trees }) => ({
    point: `P${point}`,
    x: 720_000 + 130 * point,
    y: 9_415_000 + 70 * point,
    ...(hamlet !== undefined && { hamlet, district: hamlet === "Vado" ? "Huarango" : "Chirinos" }),
    ...(day !== undefined && { day }),
    trees,
    ...(trap === 0
      ? ({ method: "trampa", catches: counted, trapDays: 7 } as const)
      : { counted, bored: Math.floor(counted * share) }),
  }));

const sheet = fc.array(reading, { minLength: 1, maxLength: 60 });

const rates = (rows: readonly MadeReading[], by: "caserio" | "punto" | "campana" = "caserio") =>
  groupRates({
    source: readingSource(madeReadings(rows)),
    filter,
    by,
    joined: null,
    threshold: 5,
    altitudeStep: 100,
  });

/** What must not change: exactly the counts; the rest to the rounding of a sum in another order. */
const figures = ({ name, points, exposure, events, rate, wilson, standing }: GroupRate) => ({
  name,
  points,
  exposure,
  events,
  rate,
  wilson,
  standing,
});

const close = (a: number | null | undefined, b: number | null | undefined): void => {
  if (a == null || b == null) expect(a ?? null).toBe(b ?? null);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
};

const same = (found: readonly GroupRate[], wanted: readonly GroupRate[]): void => {
  expect(found.map(figures)).toEqual(wanted.map(figures));
  found.forEach((group, k) => {
    close(group.clustered?.[0], wanted[k]?.clustered?.[0]);
    close(group.clustered?.[1], wanted[k]?.clustered?.[1]);
    close(group.designEffect, wanted[k]?.designEffect);
    close(group.eb, wanted[k]?.eb);
  });
};

test("a pooled rate and both its intervals do not depend on the order of the rows", () => {
  fc.assert(
    fc.property(
      sheet.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      ([rows, shuffled]) => {
        same(rates(shuffled).groups, rates(rows).groups);
        same([rates(shuffled).total], [rates(rows).total]);
      },
    ),
    RUN,
  );
});

test("a reading split in two of the same point changes no rate and no interval", () => {
  fc.assert(
    fc.property(sheet, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (rows, pick, part) => {
      const at = pick % rows.length;
      const { counted = 0, bored = 0, ...rest } = rows[at] as MadeReading;
      fc.pre(counted > 1 && rest.method !== "trampa");
      const some = Math.floor(part * counted);
      const found = Math.min(some, bored);
      const halves = [
        { ...rest, counted: some, bored: found },
        { ...rest, counted: counted - some, bored: bored - found },
      ];
      const split = [...rows.slice(0, at), ...halves, ...rows.slice(at + 1)];
      same(rates(split).groups, rates(rows).groups);
      same([rates(split).total], [rates(rows).total]);
    }),
    RUN,
  );
});

test("groups add up to the whole, whatever they are grouped by", () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom("caserio" as const, "punto" as const), (rows, by) => {
      const { groups, total } = rates(rows, by);
      const sum = (of: (group: GroupRate) => number): number =>
        groups.reduce((all, group) => all + of(group), 0);
      expect(sum((group) => group.exposure)).toBe(total.exposure);
      expect(sum((group) => group.events)).toBe(total.events);
      expect(sum((group) => group.readings)).toBe(total.readings);
      const table = poolByPoint(readingSource(madeReadings(rows)), filter);
      expect(table.exposure.reduce((all, n) => all + n, 0)).toBe(total.exposure);
    }),
    RUN,
  );
});

test("the months of all dated readings add up, and a rate is never NaN nor without its count", () => {
  fc.assert(
    fc.property(sheet, (rows) => {
      const source = readingSource(madeReadings(rows));
      const { months, byDistrict, undated } = seasonRates({ source, filter });
      const fruits = rows.filter((row) => row.method !== "trampa");
      expect(undated).toBe(fruits.filter((row) => row.day === undefined).length);
      const dated = fruits.filter((row) => row.day !== undefined);
      const counted = dated.reduce((all, row) => all + (row.counted ?? 0), 0);
      expect(months.reduce((all, month) => all + month.exposure, 0)).toBe(counted);
      const districts = byDistrict.flatMap((district) => district.months);
      expect(districts.reduce((all, month) => all + month.exposure, 0)).toBe(counted);
      for (const month of months) {
        if (month.exposure === 0) expect(month.rate).toBeNull();
        else expect(month.rate).toBeGreaterThanOrEqual(0);
      }
    }),
    RUN,
  );
});
