import fc from "fast-check";
import { expect, test } from "vitest";
import { clusteredRatio } from "./clustered-ratio.ts";
import { type ClusterSample, differenceOfRatios } from "./difference-of-ratios.ts";

const sample = (rows: readonly (readonly [number, number, number])[]): ClusterSample => ({
  cluster: rows.map(([id]) => id),
  events: rows.map(([, y]) => y),
  exposure: rows.map(([, , n]) => n),
});

const before = sample([
  [1, 12, 100],
  [2, 3, 90],
  [3, 20, 110],
  [4, 1, 80],
]);

test("clusters that are not shared add their variances", () => {
  const after = sample([
    [11, 2, 100],
    [12, 8, 120],
    [13, 0, 70],
  ]);
  const got = differenceOfRatios(before, after);
  const first = clusteredRatio(before.events, before.exposure, "logit");
  const second = clusteredRatio(after.events, after.exposure, "logit");
  const variance = (3 / 4) * (first.se ?? 0) ** 2 + (2 / 3) * (second.se ?? 0) ** 2;
  expect(got).toMatchObject({ shared: 0, df: 6, why: null });
  expect(got.se).toBeCloseTo(Math.sqrt((7 / 6) * variance), 14);
  expect(got.difference).toBeCloseTo((second.ratio ?? 0) - (first.ratio ?? 0), 15);
});

test("what shared clusters have in common cancels", () => {
  const halved = sample([
    [1, 6, 100],
    [2, 1, 90],
    [3, 10, 110],
    [4, 1, 80],
  ]);
  const strangers = { ...halved, cluster: [11, 12, 13, 14] };
  const paired = differenceOfRatios(before, halved);
  const apart = differenceOfRatios(before, strangers);
  expect(paired).toMatchObject({ shared: 4, df: 3 });
  expect(paired.difference).toBe(apart.difference);
  expect(paired.se ?? 1).toBeLessThan(0.7 * (apart.se ?? 0));
});

test("the same sample twice differs by nothing, and says so without an interval", () => {
  expect(differenceOfRatios(before, before)).toMatchObject({
    difference: 0,
    interval: null,
    why: "no-variance",
  });
});

test.each([
  [[], "nothing-counted", null],
  [[[1, 0, 0]], "nothing-counted", null],
  [[[1, 2, 40]], "few-points", 0.05 - 36 / 380],
  [
    [
      [1, 0, 40],
      [2, 0, 50],
    ],
    "no-variance",
    -36 / 380,
  ],
] as const)("%j is compared with: %s", (rows, why, difference) => {
  const got = differenceOfRatios(before, sample(rows));
  expect(got).toMatchObject({ why, se: null, interval: null });
  if (difference === null) expect(got.difference).toBeNull();
  else expect(got.difference).toBeCloseTo(difference, 14);
});

test("swapped samples turn the sign, readings of one cluster may come in parts", () => {
  const rows = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 40, max: 90 }),
    ),
    { minLength: 2, maxLength: 15 },
  );
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const there = differenceOfRatios(sample(a), sample(b));
      const back = differenceOfRatios(sample(b), sample(a));
      const parts = sample(
        a.flatMap(([id, y, n]) => [[id, y, 10] as const, [id, 0, n - 10] as const]),
      );
      expect(back.difference).toBeCloseTo(-(there.difference ?? Number.NaN), 12);
      expect(back.why).toBe(there.why);
      const apart = differenceOfRatios(parts, sample(b));
      expect(apart.why).toBe(there.why);
      if (there.why) return;
      expect(back.se).toBeCloseTo(there.se ?? 0, 12);
      expect(apart.se).toBeCloseTo(there.se ?? 0, 12);
    }),
    { seed: 4 },
  );
});
