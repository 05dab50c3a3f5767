import fc from "fast-check";
import { expect, test } from "vitest";
import { marshallGlobal, marshallLocal } from "./marshall.ts";

const rows = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
    .map(([a, b]) => [Math.min(a, b), b] as const),
  { minLength: 2, maxLength: 25 },
);

test("a rate is drawn towards the mean, the less the more was counted", () => {
  const made = marshallGlobal([5, 50, 0, 2], [50, 500, 400, 300]);
  const mean = 57 / 1250;
  expect((made[0] ?? 0) > mean && (made[0] ?? 0) < (made[1] ?? 0)).toBe(true);
  expect(made[1]).toBeLessThan(0.1);
  expect(made[2]).toBeGreaterThan(0);
});

test("no more variance than chance gives: every unit has the mean", () => {
  expect([...marshallGlobal([5, 5, 6], [100, 100, 100])]).toEqual([16 / 300, 16 / 300, 16 / 300]);
});

test("without events, exposure or a second unit there is no rate", () => {
  expect([...marshallGlobal([0, 0], [50, 60])]).toEqual([Number.NaN, Number.NaN]);
  expect([...marshallGlobal([3, 0], [50, 0])]).toEqual([Number.NaN, Number.NaN]);
  expect([...marshallLocal([3, 0], [50, 0], [0, 1, 2], [0, 1])]).toEqual([Number.NaN, Number.NaN]);
  expect(marshallGlobal([3, 9, 0], [50, 60, 0])[2]).toBeNaN();
});

test("neighbourhoods that hold everybody are the whole, one without neighbours keeps its ratio", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const y = list.map(([events]) => events);
      const n = list.map(([, exposure]) => exposure);
      const m = list.length;
      const every = Array.from({ length: m }, (_, i) => i);
      const starts = Array.from({ length: m + 1 }, (_, i) => i * m);
      const whole = marshallGlobal(y, n);
      expect([
        ...marshallLocal(
          y,
          n,
          starts,
          every.flatMap(() => every),
        ),
      ]).toEqual([...whole]);
      if (n.filter((exposure) => exposure > 0).length < 2) return;
      marshallLocal(y, n, [...every, m], every).forEach((value, i) => {
        if (y[i] === 0) expect(value).toBeNaN();
        else expect(value).toBeCloseTo((y[i] ?? 0) / (n[i] ?? 1), 12);
      });
    }),
    { seed: 4 },
  );
});
