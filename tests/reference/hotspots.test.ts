import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { HotSpotAnswer } from "../../src/tasks/borer/analysis/hot-spots/hot-spot-answer.ts";
import { hotSpots } from "../fixtures/hot-spot-query.ts";
import type { FruitCounts } from "../fixtures/reading-source.ts";
import { readReference, referenceAbsent } from "./reference.ts";

interface ExpectedPoint {
  readonly id: string;
  readonly skipped: boolean;
  readonly rate_pct: number | null;
  readonly neighbours_without_self: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly p_bh: number | null;
  readonly class_bh: number | null;
  readonly wilson95_pct: readonly [number, number] | null;
  readonly eb_global_pct: number | null;
  readonly eb_local_pct: number | null;
}

interface ExpectedMoran {
  readonly weights: string;
  readonly treatment: string;
  readonly I: number;
  readonly expected_I: number;
  readonly variance: number;
  readonly z: number;
  readonly p_two_sided: number;
  readonly p_greater: number;
  readonly n: number;
}

interface Expected {
  readonly band_m: number;
  readonly used: number;
  readonly skipped_nothing_counted: number;
  readonly islands: number;
  readonly gi_star_not_computable_because: string | null;
  readonly moran: readonly ExpectedMoran[];
  readonly per_point: readonly ExpectedPoint[];
}

const REASONS: Readonly<Record<string, readonly string[]>> = {
  "too few points": ["too-few"],
  "no variance": ["no-variance"],
  "every point neighbours every other": ["all-neighbours", "one-place"],
};

const sets = referenceAbsent
  ? []
  : readdirSync("../shared/reference/hotspots")
      .filter((file) => file.endsWith(".csv"))
      .map((file) => file.slice(0, -4));

describe.skipIf(referenceAbsent)("hot spots of the reference", () => {
  it("has its cases", () => expect(sets.length).toBeGreaterThan(12));

  it.each(sets)("%s: everything by spdep", async (set) => {
    const expected = JSON.parse(readReference(`hotspots/${set}.expected.json`)) as Expected;
    const counts = readCounts(set);
    const answer = await hotSpots(counts, { band: expected.band_m });

    expect(answer.ids).toEqual(expected.per_point.map(({ id }) => id));
    expect(answer.used).toBe(expected.used);
    expect(answer.skipped).toBe(expected.skipped_nothing_counted);
    expect(answer.islands).toBe(expected.islands);
    const why = expected.gi_star_not_computable_because;
    expect(why === null ? [null] : REASONS[why]).toContain(answer.notComputable);
    for (const [unit, point] of expected.per_point.entries()) expectPoint(answer, unit, point);
    expectMoran(answer, expected.moran);
  });
});

function expectPoint(answer: HotSpotAnswer, unit: number, point: ExpectedPoint): void {
  const what = (column: string) => `${column} of ${point.id}`;
  expect(answer.heldBack[unit] !== 0, what("skipped")).toBe(point.skipped);
  expect(answer.neighbours[unit], what("neighbours")).toBe(point.neighbours_without_self ?? 0);
  expect(answer.classBh[unit], what("class")).toBe(point.class_bh ?? -128);
  expectClose(answer.rate[unit]!, point.rate_pct, what("rate"));
  expectClose(answer.z[unit]!, point.z, what("z"));
  expectClose(answer.p[unit]!, point.p, what("p"));
  expectClose(answer.q[unit]!, point.p_bh, what("q"));
  expectClose(answer.wilsonLow[unit]!, point.wilson95_pct?.[0] ?? null, what("Wilson, low"));
  expectClose(answer.wilsonHigh[unit]!, point.wilson95_pct?.[1] ?? null, what("Wilson, high"));
  expectClose(answer.ebGlobal[unit]!, point.eb_global_pct, what("EB, global"));
  expectClose(answer.ebLocal[unit]!, point.eb_local_pct, what("EB, local"));
}

function expectMoran(answer: HotSpotAnswer, tests: readonly ExpectedMoran[]): void {
  const expected = tests.find((one) => one.weights === "B" && one.treatment === "islands_dropped");
  if (!expected) {
    expect(answer.moran).toBeNull();
    return;
  }
  const moran = answer.moran!;
  expect(moran.n).toBe(expected.n);
  expectClose(moran.i, expected.I, "I");
  expectClose(moran.expected, expected.expected_I, "expected I");
  expectClose(moran.variance, expected.variance, "variance of I");
  expectClose(moran.z, expected.z, "z of I");
  expectClose(moran.pGreater, expected.p_greater, "one-sided p of I");
  expectClose(moran.pTwoSided, expected.p_two_sided, "two-sided p of I");
}

/** 1e-9 relative, absolute below 1; null stands for what does not exist. */
function expectClose(value: number, expected: number | null, what: string): void {
  if (expected === null) {
    expect(value, what).toBeNaN();
    return;
  }
  const off = Math.abs(value - expected) / Math.max(1, Math.abs(expected));
  expect(off, `${what}: ${value} for ${expected}`).toBeLessThan(1e-9);
}

function readCounts(set: string): FruitCounts {
  const rows = readReference(`hotspots/${set}.csv`)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
  const column = (place: number) => Float64Array.from(rows, (cells) => Number(cells[place]));
  return {
    names: rows.map((cells) => cells[0]!),
    x: column(1),
    y: column(2),
    counted: column(6),
    bored: column(7),
  };
}
