import { expect, test } from "vitest";
import { clusteredRatio } from "../../src/stats/clustered-ratio.ts";
import { wilsonInterval } from "../../src/stats/wilson-interval.ts";
import { readReference, referenceAbsent } from "./reference.ts";

interface Expected {
  readonly grupo: string;
  readonly points: number;
  readonly counted: number;
  readonly bored: number;
  readonly rate_pct: number;
  readonly wilson95_pct: readonly [number, number];
  readonly se_pct?: number;
  readonly df?: number;
  readonly clustered95_pct?: readonly [number, number];
  readonly design_effect?: number;
  readonly not_computable?: string;
}

interface Group {
  readonly events: number[];
  readonly exposure: number[];
}

const readGroups = (): Map<string, Group> => {
  const groups = new Map<string, Group>();
  const [, ...lines] = readReference("clustered/readings.csv").trim().split(/\r?\n/);
  for (const line of lines) {
    const [name = "", , counted, bored] = line.replaceAll('"', "").split(",");
    const group = groups.get(name) ?? { events: [], exposure: [] };
    group.events.push(Number(bored));
    group.exposure.push(Number(counted));
    groups.set(name, group);
  }
  return groups;
};

/** R's answer, to 1e-9 of itself. */
const expectClose = (got: number | null | undefined, want: number | undefined): void => {
  if (want === undefined) throw new Error("the case has no such figure");
  expect(Math.abs((got ?? Number.NaN) - want)).toBeLessThanOrEqual(1e-9 * Math.abs(want));
};

test.skipIf(referenceAbsent)("groups of points as R's survey answers them, to 1e-9", () => {
  const groups = readGroups();
  const cases = JSON.parse(readReference("clustered/expected.json")) as Expected[];
  expect(cases.length).toBeGreaterThan(0);
  for (const want of cases) {
    const group = groups.get(want.grupo);
    if (!group) throw new Error(`no readings of ${want.grupo}`);
    const got = clusteredRatio(group.events, group.exposure, "logit");
    expect(got).toMatchObject({
      clusters: want.points,
      events: want.bored,
      exposure: want.counted,
    });
    expectClose(100 * (got.ratio ?? Number.NaN), want.rate_pct);
    const wilson = wilsonInterval(got.events, got.exposure);
    for (const end of [0, 1] as const) {
      expectClose(100 * (wilson?.[end] ?? Number.NaN), want.wilson95_pct[end]);
    }
    if (want.not_computable) {
      expect(got).toMatchObject({ se: null, interval: null, designEffect: null });
      const reason = want.not_computable.startsWith("one point") ? "one-point" : /-bored$/;
      expect(got.why).toMatch(reason);
      continue;
    }
    expect(got.why).toBeNull();
    expect(got.df).toBe(want.df);
    expectClose(100 * (got.se ?? Number.NaN), want.se_pct);
    expectClose(got.designEffect, want.design_effect);
    for (const end of [0, 1] as const) {
      expectClose(100 * (got.interval?.[end] ?? Number.NaN), want.clustered95_pct?.[end]);
    }
  }
});
