import fc from "fast-check";
import { expect, test } from "vitest";
import { markPlaces } from "./mark-places.ts";
import { apart } from "./marks-apart.ts";
import type { PaperPoint } from "./paper-ring.ts";

const point = fc.tuple(
  fc.double({ min: 0, max: 200, noNaN: true }),
  fc.double({ min: 0, max: 100, noNaN: true }),
) as fc.Arbitrary<PaperPoint>;
const points = fc.array(point, { maxLength: 120 });

test("every plot is told: the counts of each verdict add up, and no two of one verdict lie on each other", () => {
  fc.assert(
    fc.property(points, points, (outside, inside) => {
      const places = markPlaces({ inside, crosses: [], "on-limit": [], outside });
      for (const [verdict, given] of [
        ["outside", outside],
        ["inside", inside],
      ] as const) {
        const own = places.filter((one) => one.verdict === verdict);
        expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        own.forEach((a, i) => {
          for (const b of own.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2);
        });
      }
    }),
    { seed: 6, numRuns: 60 },
  );
});

test("a count stands beside a mark it would cover, and out from under the scale bar", () => {
  const places = markPlaces({
    inside: [[50, 50]],
    crosses: [],
    "on-limit": [],
    outside: [
      [50.5, 50],
      [51, 50],
      [5, 95],
    ],
  });
  const bar = { x: 2, y: 90, width: 48, height: 8 };
  const moved = apart(places, [bar], 200, 100);
  const [mark] = moved.filter(({ verdict }) => verdict === "inside");
  expect(mark).toMatchObject({ x: 50, y: 50 });
  for (const { x, y, count } of moved.filter(({ verdict }) => verdict === "outside")) {
    if (count === 2) expect(Math.hypot(x - 50, y - 50)).toBeGreaterThan(2.4);
    else
      expect(y < bar.y || x < bar.x || x > bar.x + bar.width || y > bar.y + bar.height).toBe(true);
  }
});
