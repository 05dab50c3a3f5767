import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoundTask } from "./borer-round-source.ts";
import { GROUPED_ZOOMS, stopGroups } from "./stop-groups.ts";

const stopsOf = (tasks: readonly RoundTask[]) => tasks.map((task, i) => ({ number: i + 1, task }));

test("marks that would stack are one, with its run of numbers and its most pressing task", () => {
  const stops = stopsOf(["count", "treat", "look", "count"]);
  const degrees = [-79, -5.2, -79.001, -5.2, -78, -5.2, -79, -5.201];
  expect(stopGroups(stops, degrees, 10).map(({ text, task }) => [text, task])).toEqual([
    ["1-2, 4", "treat"],
    ["3", "look"],
  ]);
});

test("from near each stands alone, in its place", () => {
  const groups = stopGroups(stopsOf(["count", "count"]), [-79, -5.2, -79.02, -5.2], 13);
  expect(groups.map(({ text }) => text)).toEqual(["1", "2"]);
  expect(groups[0]?.lon).toBeCloseTo(-79, 9);
  expect(groups[0]?.lat).toBeCloseTo(-5.2, 9);
});

test("many runs end in an ellipsis; what has no place is in no group", () => {
  const degrees = [-79, -5, -70, -5, -79, -5, -70, -5, -79, -5, Number.NaN, Number.NaN];
  const groups = stopGroups(stopsOf(Array<RoundTask>(6).fill("count")), degrees, 9);
  expect(groups.map(({ text }) => text)).toEqual(["1, 3…", "2, 4"]);
});

test("every placed stop is in one group at any zoom", () => {
  const place = fc.tuple(fc.double({ min: -80, max: -78, noNaN: true }), fc.constant(-5));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 25 }), (places) => {
      const stops = stopsOf(places.map(() => "count"));
      for (const zoom of GROUPED_ZOOMS) {
        const members = stopGroups(stops, places.flat(), zoom).flatMap((group) => group.stops);
        expect(members.toSorted((a, b) => a - b)).toEqual([...places.keys()]);
      }
    }),
    { seed: 4, numRuns: 40 },
  );
});
