import fc from "fast-check";
import { expect, test } from "vitest";
import { cutOut, splitPolygon } from "../../../src/geo/edit/cut-polygon.ts";
import { groupsArea } from "../../../src/geo/edit/faces-along.ts";
import type { RingGroup } from "../../../src/geo/plane/rings/group-rings.ts";
import { polygonsOfGroups } from "../../../src/geo/plane/rings/polygons-of-groups.ts";
import { findFaults } from "../../../src/geo/plane/validity/find-faults.ts";

const E = 720_000;
const N = 9_415_000;

/** A star-shaped ring round a centre: simple whatever the radii. */
const star = (cx: number, cy: number, radii: readonly number[]): number[] =>
  radii.flatMap((r, k) => {
    const a = (2 * Math.PI * k) / radii.length;
    return [cx + r * Math.cos(a), cy + r * Math.sin(a)];
  });

const radii = (min: number, max: number) =>
  fc.array(
    fc.integer({ min: 0, max: 9999 }).map((n) => min + ((max - min) * n) / 9999),
    { minLength: 3, maxLength: 24 },
  );

/** A plot of 60 to 200 m with up to two holes that do not meet. */
const plot = fc
  .record({ shell: radii(60, 200), holes: fc.array(radii(2, 9), { maxLength: 2 }) })
  .map(({ shell, holes }): RingGroup[] => [
    [
      star(E, N, shell.length > 5 ? shell : [...shell, ...shell]),
      ...holes.map((hole, k) => star(E + 20 * k - 10, N, hole)),
    ],
  ])
  .filter((parts) => findFaults(polygonsOfGroups(parts), 0).length === 0);

const offset = fc.integer({ min: -26_000, max: 26_000 }).map((n) => n / 100);
const place = fc.tuple(offset, offset);
const at = ([x, y]: readonly [number, number]): number[] => [E + x, N + y];

/** A place outside of any plot, by its direction. */
const turn = fc.integer({ min: 0, max: 6283 }).map((n) => n / 1000);
const far = (a: number): [number, number] => [300 * Math.cos(a), 300 * Math.sin(a)];

/** Every corner of the plot that is in a piece has the plot's own figures, and none is lost. */
const corners = (groups: readonly RingGroup[]): Set<string> =>
  new Set(
    groups.flatMap((rings) =>
      rings.flatMap((ring) =>
        Array.from({ length: ring.length / 2 }, (_, k) => `${ring[2 * k]},${ring[2 * k + 1]}`),
      ),
    ),
  );

const sound = (pieces: readonly RingGroup[]): void => {
  for (const piece of pieces) {
    const faults = findFaults(polygonsOfGroups([piece]), 0);
    // A piece thinner than a micrometre is no plot, but is no error of the cut either.
    expect(faults.filter(({ kind }) => kind !== "zero-area" && kind !== "spike")).toEqual([]);
  }
};

test("the pieces of a split sum to the whole and keep its corners", () => {
  let split = 0;
  fc.assert(
    fc.property(plot, fc.array(place, { maxLength: 3 }), turn, turn, (parts, middle, a, b) => {
      const pieces = splitPolygon(parts, [far(a), ...middle, far(b)].flatMap(at));
      if (!pieces) return;
      split += 1;
      expect(pieces.length).toBeGreaterThan(1);
      expect(groupsArea(pieces)).toBeCloseTo(groupsArea(parts), 4);
      const found = corners(pieces);
      for (const corner of corners(parts)) expect(found.has(corner)).toBe(true);
      sound(pieces);
    }),
    { seed: 20261130, numRuns: 120 },
  );
  expect(split).toBeGreaterThan(80);
});

test("a line from corner to corner uses the corners' own figures", () => {
  fc.assert(
    fc.property(plot, fc.nat(), fc.nat(), (parts, a, b) => {
      const shell = parts[0]![0]!;
      const n = shell.length / 2;
      const [i, j] = [a % n, b % n];
      const line = [shell[2 * i]!, shell[2 * i + 1]!, shell[2 * j]!, shell[2 * j + 1]!];
      const pieces = splitPolygon(parts, line);
      if (!pieces) return;
      expect(groupsArea(pieces)).toBeCloseTo(groupsArea(parts), 4);
      sound(pieces);
    }),
    { seed: 7, numRuns: 150 },
  );
});

test("what is cut out and what is kept sum to the whole", () => {
  let cut = 0;
  fc.assert(
    fc.property(plot, place, radii(5, 120), (parts, [x, y], ring) => {
      const result = cutOut(parts, star(E + x, N + y, ring));
      if (!result) return;
      cut += 1;
      expect(groupsArea(result.kept) + groupsArea(result.removed)).toBeCloseTo(
        groupsArea(parts),
        4,
      );
      sound(result.kept);
    }),
    { seed: 11, numRuns: 150 },
  );
  expect(cut).toBeGreaterThan(50);
});
