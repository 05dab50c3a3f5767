import fc from "fast-check";
import { expect, test } from "vitest";
import { clusteredRatio } from "./clustered-ratio.ts";
import { studentTQuantile } from "./distributions/student-t.ts";

const clusters = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
    .map(([a, b]) => [Math.min(a, b), b] as const),
  { minLength: 0, maxLength: 30 },
);

test.each([
  [[], [], "nothing-counted"],
  [[0, 0], [0, 0], "nothing-counted"],
  [[3, 0], [60, 0], "one-point"],
  [[0, 0], [60, 80], "nothing-bored"],
  [[60, 80], [60, 80], "all-bored"],
  [[3, 6, 9], [60, 120, 180], "no-variance"],
] as const)("%j of %j: %s", (events, exposure, why) => {
  expect(clusteredRatio(events, exposure, "logit")).toMatchObject({
    why,
    se: null,
    interval: null,
    designEffect: null,
  });
});

test("the log scale may pass one event per exposure, and measures against Poisson", () => {
  const got = clusteredRatio([30, 70, 0], [10, 20, 10], "log");
  const ratio = 2.5;
  const se = Math.sqrt(1.5 * (25 + 400 + 625)) / 40;
  const turn = Math.exp((studentTQuantile(0.975, 2) * se) / ratio);
  expect(got).toMatchObject({ ratio, clusters: 3, df: 2, why: null });
  expect(got.se).toBeCloseTo(se, 14);
  expect(got.designEffect).toBeCloseTo((se * se) / (ratio / 40), 12);
  expect(got.interval?.[0]).toBeCloseTo(ratio / turn, 12);
  expect(got.interval?.[1]).toBeCloseTo(ratio * turn, 7);
});

test("equal ratios are without variance though their exposures are no whole numbers", () => {
  for (let days = 1; days < 40; days++) {
    const exposure = [0.1 * days, 0.2 * days, 0.7 * days];
    expect(clusteredRatio([10, 20, 70], exposure, "log").why).toBe("no-variance");
  }
});

test("order and clusters without exposure change nothing; the interval holds the ratio within [0, 1]", () => {
  fc.assert(
    fc.property(clusters, fc.integer({ min: 0, max: 29 }), (rows, turn) => {
      const of = (list: typeof rows) =>
        clusteredRatio(
          list.map(([y]) => y),
          list.map(([, n]) => n),
          "logit",
        );
      const got = of(rows);
      const at = rows.length > 0 ? turn % rows.length : 0;
      const again = of([...rows.slice(at), [0, 0] as const, ...rows.slice(0, at)]);
      expect(again).toMatchObject({ ratio: got.ratio, clusters: got.clusters, why: got.why });
      if (!got.interval || !again.interval || got.ratio === null) return;
      expect(again.se).toBeCloseTo(got.se ?? 0, 12);
      const [low, high] = got.interval;
      expect(low >= 0 && low <= got.ratio && got.ratio <= high && high <= 1).toBe(true);
    }),
    { seed: 4 },
  );
});
