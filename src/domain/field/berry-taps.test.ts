import fc from "fast-check";
import { expect, test } from "vitest";
import { countSums, newCount, readCount } from "./berry-count.ts";
import { type BerryTap, isTaps, openedOf, treesOf, withoutLast, withTap } from "./berry-taps.ts";

const tapped = (taps: readonly BerryTap[]): string => taps.reduce<string>(withTap, "");

test("three trees, one of them being counted", () => {
  const taps = tapped([..."tbsnssbnb"] as BerryTap[]);
  expect(treesOf(taps)).toEqual([
    { counted: 12, bored: 1 },
    { counted: 3, bored: 1 },
    { counted: 1, bored: 1 },
  ]);
  expect(countSums(taps)).toEqual({ trees: 3, counted: 16, bored: 3 });
});

test("a tree without a fruit is not left, and counts for none", () => {
  expect(tapped(["n", "n"])).toBe("");
  expect(tapped(["s", "n", "n", "n"])).toBe("sn");
  expect(countSums("sn")).toEqual({ trees: 1, counted: 1, bored: 0 });
});

test("every tap can be taken back, one by one, to the beginning", () => {
  const tap = fc.constantFrom<BerryTap>("s", "t", "b", "n");
  fc.assert(
    fc.property(fc.array(tap, { maxLength: 60 }), (taps) => {
      let now = "";
      const states = [now];
      for (const one of taps) {
        const next = withTap(now, one);
        if (next !== now) states.push(next);
        now = next;
        const { counted, bored } = countSums(now);
        expect(bored).toBeLessThanOrEqual(counted);
      }
      expect(isTaps(now)).toBe(true);
      for (const state of states.reverse()) {
        expect(treesOf(now)).toEqual(treesOf(state));
        now = withoutLast(now);
      }
      expect(withoutLast("")).toBe("");
    }),
    { seed: 8, numRuns: 40 },
  );
});

test("positions add up to what was opened", () => {
  expect(openedOf("AABDCA")).toEqual({ A: 3, B: 1, C: 1, D: 1 });
});

test("a count comes back as it was kept, and nonsense is none", () => {
  const count = { ...newCount(1_700_000_000_000, "C-1", null), taps: "sbn", opened: "AD" };
  expect(readCount(JSON.parse(JSON.stringify(count)))).toEqual(count);
  for (const wrong of [
    { taps: "sx" },
    { opened: "E" },
    { method: "trampa" },
    { treesWanted: 0 },
    { begun: -1 },
    { alive: 1.5 },
    { site: null },
  ])
    expect(readCount({ ...count, ...wrong }), JSON.stringify(wrong)).toBeNull();
  expect(readCount(null)).toBeNull();
});

test("words of the hamlet go on to the next lot, its code and position do not", () => {
  const place = { lon: -78.9, lat: -5.3, accuracyM: 4, altitudeM: null, at: 1 };
  const first = newCount(1, "C-1", null).site;
  const site = { ...first, hamlet: "El Huabo", district: "Namballe", plot: "LP-1", place };
  expect(newCount(2, "C-2", site).site).toEqual({
    ...first,
    ...{ point: "C-2", hamlet: "El Huabo", district: "Namballe" },
  });
});
