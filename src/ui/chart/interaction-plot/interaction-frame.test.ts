import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionFrame } from "./interaction-frame.ts";

const places = [
  { id: "Baja", label: "Baja", at: 1477 },
  { id: "Media", label: "Media", at: 1548 },
  { id: "Alta", label: "Alta", at: 1797 },
];

const series = (count: number, value: (s: number, p: number) => number) =>
  Array.from({ length: count }, (_, s) => ({
    id: `v${s}`,
    label: `Variedad ${s}`,
    order: s,
    points: places.map(({ id }, p) => {
      const mean = value(s, p);
      return { place: id, value: mean, ends: [mean - 2, mean + 2] as const, n: 3 };
    }),
  }));

test("distances along the axis are those of the places", () => {
  const { places: drawn } = interactionFrame({ places, series: series(1, () => 20) }, 700);
  const [low, middle, high] = drawn.map(({ at }) => at);
  expect((middle! - low!) / (high! - low!)).toBeCloseTo(71 / 320, 9);
});

test("higher values stand higher and intervals hold their value", () => {
  const { drawn } = interactionFrame({ places, series: series(3, (s, p) => 10 + s * 3 + p) }, 700);
  for (const { points } of drawn) {
    expect(points[0]!.y).toBeGreaterThan(points[2]!.y);
    for (const { y, ends } of points) {
      expect(ends![0]).toBeGreaterThan(y);
      expect(ends![1]).toBeLessThan(y);
    }
  }
});

test("names of lines never meet and everything stays inside the drawing", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 300, max: 1200 }),
      fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 72, maxLength: 72 }),
      (count, width, values) => {
        const frame = interactionFrame(
          { places, series: series(count, (s, p) => values[s * 3 + p]!) },
          width,
        );
        const names = frame.drawn.map(({ nameY }) => nameY).sort((a, b) => a - b);
        for (const [i, at] of names.entries())
          if (i > 0) expect(at - names[i - 1]!).toBeGreaterThan(23.9);
        for (const { points } of frame.drawn)
          for (const { x, y } of points) {
            expect(x).toBeGreaterThanOrEqual(frame.left);
            expect(x).toBeLessThanOrEqual(frame.right);
            expect(y).toBeGreaterThanOrEqual(frame.top - 1e-6);
            expect(y).toBeLessThanOrEqual(frame.bottom + 1e-6);
          }
      },
    ),
    { seed: 5, numRuns: 60 },
  );
});

test("a place without a figure leaves a gap, never a 0", () => {
  const [one] = series(1, () => 20);
  const { drawn } = interactionFrame(
    { places, series: [{ ...one!, points: one!.points.slice(0, 2) }] },
    700,
  );
  expect(drawn[0]!.points.map(({ place }) => place)).toEqual(["Baja", "Media"]);
});
