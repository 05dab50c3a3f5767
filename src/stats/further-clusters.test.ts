import { expect, test } from "vitest";
import { clusteredRatio } from "./clustered-ratio.ts";
import { type FurtherClusters, furtherClusters } from "./further-clusters.ts";
import { seededRandom } from "./seeded-random.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const events = [4, 9, 1, 14, 6];

const plan: FurtherClusters = {
  events,
  exposure: [150, 150, 150, 150, 150],
  scale: "logit",
  threshold: 0.03,
  exposurePerCluster: 150,
  k: null,
  most: 500,
};

const number = (answer: ReturnType<typeof furtherClusters>): number =>
  typeof answer === "number" ? answer : Number.NaN;

const settled = (counts: readonly number[], threshold: number): boolean => {
  const { interval } = clusteredRatio(
    counts,
    counts.map(() => 150),
    "logit",
  );
  return interval !== null && (interval[0] > threshold || interval[1] < threshold);
};

test("what is settled needs nothing more", () => {
  expect(furtherClusters({ ...plan, threshold: 0.005 })).toBe(0);
  expect(furtherClusters({ ...plan, threshold: 0.3 })).toBe(0);
});

test("begins at the interval that the present clusters have", () => {
  for (const scale of ["logit", "log"] as const) {
    const [low, high] = clusteredRatio(plan.events, plan.exposure, scale).interval ?? [0, 0];
    expect(furtherClusters({ ...plan, scale, threshold: low * (1 - 1e-9) })).toBe(0);
    expect(furtherClusters({ ...plan, scale, threshold: low * (1 + 1e-9) })).toBe(1);
    expect(furtherClusters({ ...plan, scale, threshold: high * (1 + 1e-9) })).toBe(0);
    expect(furtherClusters({ ...plan, scale, threshold: high * (1 - 1e-9) })).toBe(1);
  }
});

test("copies of the same clusters settle it at the number planned, fewer do not", () => {
  const more = number(furtherClusters(plan));
  expect(more).toBeGreaterThan(5);
  expect(more).toBeLessThan(40);
  const copies = (times: number): number[] => Array.from({ length: times }, () => events).flat();
  const rounds = more / 5;
  expect(settled(copies(1 + Math.ceil(rounds) + 1), plan.threshold)).toBe(true);
  expect(settled(copies(1 + Math.floor(rounds) - 1), plan.threshold)).toBe(false);
});

test("about half of simulated rounds are settled by the number planned, few by half of it", () => {
  const ratio = 34 / 750;
  const more = number(furtherClusters({ ...plan, k: 1 }));
  const next = seededRandom(12);
  /** Negative binomial of k = 1: geometric, mean 150 · ratio. */
  const count = (): number => Math.floor(Math.log(1 - next()) / -Math.log1p(1 / (150 * ratio)));
  const share = (further: number): number => {
    let done = 0;
    for (let i = 0; i < 400; i++) {
      if (settled([...events, ...Array.from({ length: further }, count)], plan.threshold)) done++;
    }
    return done / 400;
  };
  expect(share(more)).toBeGreaterThan(0.4);
  expect(share(more)).toBeLessThan(0.7);
  expect(share(Math.round(more / 2))).toBeLessThan(0.4);
});

test("nearer thresholds, more aggregated counts and smaller clusters need more", () => {
  const at = (change: Partial<FurtherClusters>): number =>
    number(furtherClusters({ ...plan, most: 100_000, ...change }));
  expect(at({ threshold: 0.04 })).toBeGreaterThan(at({}));
  expect(at({ k: 0.5 })).toBeGreaterThan(at({ k: 5 }));
  expect(at({ exposurePerCluster: 20 })).toBeGreaterThan(at({}));
  expect(at({ level: 0.99 })).toBeGreaterThan(at({}));
});

test("one cluster has no variance of its own: with a k it can be planned, without it cannot", () => {
  const one = { ...plan, events: [6], exposure: [150] };
  expect(furtherClusters(one)).toBe("spread-unknown");
  expect(furtherClusters({ ...one, k: 2 })).toBeGreaterThan(1);
  expect(furtherClusters({ ...one, k: Infinity })).toBeGreaterThan(0);
});

test("clusters that happen to be alike are counted on until Wilson's interval leaves the threshold too", () => {
  // 6.0 % (5.6 to 6.4) by two clusters, 3.5 to 10.1 by their fruits.
  const alike = { ...plan, events: [6, 6], exposure: [100, 101], exposurePerCluster: 100 };
  const more = number(furtherClusters({ ...alike, threshold: 0.05 }));
  expect(more).toBeGreaterThan(5);
  const fruits = (clusters: number): number =>
    wilsonInterval((12 / 201) * (201 + 100 * clusters), 201 + 100 * clusters)?.[0] ?? 0;
  expect(fruits(more)).toBeGreaterThan(0.05);
});

test("nothing bored: counted on until Wilson's upper end falls below the threshold", () => {
  const none = { ...plan, events: [0, 0], exposure: [60, 60], exposurePerCluster: 60 };
  // 3.8415·(1 - 0.03)/0.03 = 124.2 fruits.
  expect(furtherClusters(none)).toBe(1);
  expect(furtherClusters({ ...none, scale: "log" })).toBe("more-than-most");
});

test("more than most: above it, at the threshold itself, and where nothing was counted", () => {
  expect(furtherClusters({ ...plan, most: 3 })).toBe("more-than-most");
  expect(furtherClusters({ ...plan, threshold: 34 / 750 })).toBe("more-than-most");
  expect(furtherClusters({ ...plan, events: [], exposure: [] })).toBe("more-than-most");
  expect(furtherClusters({ ...plan, exposurePerCluster: 0 })).toBe("more-than-most");
});

test("catches per exposure are planned on the log scale", () => {
  const traps = {
    ...plan,
    scale: "log",
    threshold: 1.5,
    exposure: [3, 3, 3, 3, 3],
    exposurePerCluster: 3,
  } as const;
  const more = furtherClusters(traps);
  expect(more).toBeGreaterThan(0);
  expect(furtherClusters({ ...traps, threshold: 0.1 })).toBe(0);
});
