import fc from "fast-check";
import { expect, test } from "vitest";
import { mainWindow } from "./main-window.ts";

const all = (x: readonly number[]): number[] => [...x.keys()];

test("a far group and an island stay outside, what lies near comes in", () => {
  const x = [0, 1, 2, 3, 90, 91, 5, Number.NaN];
  const y = [0, 1, 0, 1, 0, 0, 2, 0];
  expect(mainWindow({ x, y }, all(x), [], [20, 20])).toEqual([0, 0, 5, 2]);
  expect(mainWindow({ x, y }, [4, 5], all(x), [20, 20])).toEqual([90, 0, 91, 0]);
});

test("without a seed that has a place there is no window", () => {
  expect(mainWindow({ x: [Number.NaN], y: [0] }, [0], [], [1, 1])).toBeNull();
  expect(mainWindow({ x: [1], y: [0] }, [], [0], [1, 1])).toBeNull();
});

test("the window is never larger than asked and holds a seed", () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const x = places.map(([first]) => first);
      const y = places.map(([, second]) => second);
      const box = mainWindow({ x, y }, [0], all(x), [40, 25]);
      const [west, south, east, north] = box ?? [1, 1, 0, 0];
      expect(east - west).toBeLessThanOrEqual(40);
      expect(north - south).toBeLessThanOrEqual(25);
      expect(west <= (x[0] ?? -1) && (x[0] ?? 1e9) <= east).toBe(true);
    }),
    { seed: 4, numRuns: 80 },
  );
});
