import fc from "fast-check";
import { expect, test } from "vitest";
import { byCell } from "../../../src/answers/aggregate/by-cell.ts";
import { byDistrict } from "../../../src/answers/aggregate/by-district.ts";
import { inARow } from "../../../src/answers/aggregate/in-a-row.ts";
import { releaseGroup } from "../../../src/answers/aggregate/release-group.ts";
import { LEAST_PRODUCERS } from "../../../src/domain/story/released-group.ts";
import { UTM_17S } from "../../../src/geo/crs/crs.ts";
import { auditRelease } from "../../../src/stats/disclosure/release-audit.ts";

const CAPITALS = [0, 1, 2, 3].map((k) => ({
  name: `D${k}`,
  lon: -79 - k * k * 0.1,
  lat: -5 - k * 0.1,
}));

/** A plot: its producer, cell, district (4 is no known one), band, and whether it overlaps. */
const plot = fc.record({
  producer: fc.integer({ min: 0, max: 25 }),
  cell: fc.integer({ min: -1, max: 5 }),
  district: fc.integer({ min: 0, max: 4 }),
  band: fc.integer({ min: 0, max: 4 }),
  overlaps: fc.boolean(),
});
const register = fc.array(plot, { minLength: 1, maxLength: 90 });

type Plots = readonly {
  readonly producer: number;
  readonly cell: number;
  readonly district: number;
  readonly band: number;
  readonly overlaps: boolean;
}[];

const known = (plots: Plots) => {
  const records = [...plots.keys()];
  const producers = plots.map(({ producer }) => producer);
  const release = (members: readonly number[]) => releaseGroup("p", members, producers);
  const enough = new Set(producers).size >= LEAST_PRODUCERS;
  return { records, producers, release, total: enough ? [release(records)] : [] };
};

const isSafe = (groups: Parameters<typeof auditRelease>[0]) =>
  auditRelease(groups, LEAST_PRODUCERS).safe;

const check = (property: (plots: Plots) => void) =>
  fc.assert(fc.property(register, property), { seed: 6, numRuns: 300 });

test("cells beside their total tell of nobody", () => {
  check((plots) => {
    const { records, producers, release, total } = known(plots);
    const centres = Float64Array.from(
      plots.flatMap(({ cell }) => (cell < 0 ? [NaN, NaN] : [700_500 + 1000 * cell, 9_420_500])),
    );
    const { cells } = byCell({ centres, plane: UTM_17S, records, producers });
    expect(isSafe([...total, ...cells.map(({ members }) => release(members))])).toBe(true);
  });
});

test("districts with their parts, beside the total and the whole part, tell of nobody", () => {
  check((plots) => {
    const { records, producers, release, total } = known(plots);
    const overlaps = (i: number) => plots[i]!.overlaps;
    const groups = byDistrict({
      districtOf: (i) => `D${plots[i]!.district}`,
      records,
      producers,
      capitals: CAPITALS,
      splits: [overlaps],
    });
    const released = (groups ?? []).flatMap(({ members }) => [
      release(members),
      release(members.filter(overlaps)),
    ]);
    expect(isSafe(groups ? [...total, ...released, release(records.filter(overlaps))] : [])).toBe(
      true,
    );
    const counted = groups?.reduce((sum, { members }) => sum + members.length, 0);
    expect(counted ?? plots.length).toBe(plots.length);
  });
});

test("bands joined in a row, beside the total, tell of nobody and lose nobody", () => {
  check((plots) => {
    const { producers, release, total } = known(plots);
    const bands = [0, 1, 2, 3, 4].map((band) =>
      [...plots.keys()].filter((i) => plots[i]!.band === band),
    );
    const rows = inARow(bands, producers) ?? [];
    expect(isSafe([...total, ...rows.map(({ members }) => release(members))])).toBe(true);
    if (rows.length > 0) expect(rows.flatMap(({ members }) => members)).toHaveLength(plots.length);
  });
});

test("without joining and hiding the same registers would tell: the audit sees it", () => {
  let leaks = 0;
  check((plots) => {
    const { release, total } = known(plots);
    const districts = [0, 1, 2, 3, 4].map((d) =>
      release([...plots.keys()].filter((i) => plots[i]!.district === d)),
    );
    const few = districts.some(({ producers }) => {
      const count = new Set(producers).size;
      return count > 0 && count < LEAST_PRODUCERS;
    });
    if (few) leaks += 1;
    if (few) expect(isSafe([...total, ...districts])).toBe(false);
  });
  expect(leaks).toBeGreaterThan(100);
});
