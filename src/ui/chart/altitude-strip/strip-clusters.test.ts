import fc from "fast-check";
import { expect, test } from "vitest";
import { stripClusters } from "./strip-clusters.ts";
import { stripFigures } from "./strip-figures.ts";
import type { StripScale } from "./strip-scale.ts";

const SCALE: StripScale = { low: 600, high: 2000, ticks: [600, 1300, 2000] };
const MARKS = fc.array(fc.record({ at: fc.integer({ min: 400, max: 2400 }), kind: fc.nat(3) }), {
  maxLength: 400,
});

const laneOf = (marks: readonly { readonly at: number; readonly kind: number }[]) => ({
  id: "l",
  label: null,
  band: null,
  moved: null,
  at: marks.map(({ at }) => at),
  kind: marks.map(({ kind }) => kind),
  ref: marks.map((_, i) => i),
});

test("every thing stands in exactly one mark of its own kind, at the mean of what is joined", () => {
  fc.assert(
    fc.property(MARKS, fc.integer({ min: 120, max: 900 }), (marks, width) => {
      const { clusters } = stripClusters(laneOf(marks), SCALE, width);
      const refs = clusters.flatMap((cluster) => cluster.refs);
      expect(refs.toSorted((a, b) => a - b)).toEqual(marks.map((_, i) => i));
      for (const { kind, at, refs: joined } of clusters) {
        expect(joined.every((ref) => marks[ref]!.kind === kind)).toBe(true);
        const mean = joined.reduce((sum, ref) => sum + marks[ref]!.at, 0) / joined.length;
        expect(at).toBeCloseTo(mean, 6);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});

test("marks of one kind never hide each other: where some are joined all have room for a figure", () => {
  fc.assert(
    fc.property(MARKS, (marks) => {
      const { clusters, crowded } = stripClusters(laneOf(marks), SCALE, 560);
      for (const kind of [0, 1, 2, 3]) {
        const xs = clusters.filter((cluster) => cluster.kind === kind).map(({ x }) => x);
        for (let i = 1; i < xs.length; i += 1)
          expect(xs[i]! - xs[i - 1]!).toBeGreaterThanOrEqual((crowded ? 30 : 7) - 1e-9);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});

test("marks that can be told apart stay at their own place", () => {
  const marks = [700, 900, 1500, 1900].map((at) => ({ at, kind: 0 }));
  const { clusters, crowded } = stripClusters(laneOf(marks), SCALE, 560);
  expect(crowded).toBe(false);
  expect(clusters.map(({ x }) => x)).toEqual([40, 120, 360, 520]);
});

test("no two figures of a side lie over each other where the other side is free", () => {
  const marks = [
    ...Array.from({ length: 120 }, () => ({ at: 1270, kind: 0 })),
    ...Array.from({ length: 24 }, () => ({ at: 1300, kind: 3 })),
    ...Array.from({ length: 90 }, () => ({ at: 1390, kind: 2 })),
  ];
  const { clusters } = stripClusters(laneOf(marks), SCALE, 560);
  const figures = stripFigures(clusters, 560, (count) => `×${count}`);
  expect(new Map(figures.map(({ text, over }) => [text, over]))).toEqual(
    new Map([
      ["×120", false],
      ["×24", true],
      ["×90", true],
    ]),
  );
});

test("figures stand over what is outside and under what is inside, also where they come near", () => {
  const marks = [
    ...Array.from({ length: 18 }, () => ({ at: 1240, kind: 1 })),
    ...Array.from({ length: 107 }, () => ({ at: 1310, kind: 0 })),
    ...Array.from({ length: 9 }, () => ({ at: 1275, kind: 3 })),
  ];
  const { clusters } = stripClusters(laneOf(marks), SCALE, 560);
  const sides = stripFigures(clusters, 560, (count) => `×${count}`).map((one) => [
    one.text,
    one.over,
  ]);
  expect(sides).toContainEqual(["×18", true]);
  expect(sides).toContainEqual(["×107", false]);
});

test("ten thousand marks are a few dozen", () => {
  const marks = Array.from({ length: 10_000 }, (_, i) => ({
    at: 700 + ((i * 7919) % 1200),
    kind: i % 4,
  }));
  const { clusters } = stripClusters(laneOf(marks), SCALE, 560);
  expect(clusters.length).toBeLessThan(80);
  expect(clusters.reduce((sum, { refs }) => sum + refs.length, 0)).toBe(10_000);
});
