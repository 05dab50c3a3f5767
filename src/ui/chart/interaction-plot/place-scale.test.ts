import { expect, test } from "vitest";
import { placeScale } from "./place-scale.ts";

const place = (id: string, at: number | null) => ({ id, label: id, at });

test("places stand at their true distances", () => {
  const scale = placeScale([place("a", 1477), place("b", 1548), place("c", 1797)]);
  expect(scale.toScale).toBe(true);
  expect(scale.share.get("a")).toBe(0);
  expect(scale.share.get("b")).toBeCloseTo(71 / 320, 12);
  expect(scale.share.get("c")).toBe(1);
  expect(scale.least).toBeCloseTo(71 / 320, 12);
});

test("one unknown position puts all at equal distances", () => {
  const scale = placeScale([place("a", 1477), place("b", null), place("c", 1797)]);
  expect(scale.toScale).toBe(false);
  expect([...scale.share.values()]).toEqual([0, 0.5, 1]);
});

test("a single place stands in the middle, and places of one height do not fall together", () => {
  expect([...placeScale([place("a", 1477)]).share.values()]).toEqual([0.5]);
  expect([...placeScale([place("a", 900), place("b", 900)]).share.values()]).toEqual([0, 1]);
  expect(placeScale([]).share.size).toBe(0);
});

test("two places of one height among others share their place", () => {
  const scale = placeScale([place("a", 900), place("b", 900), place("c", 1000)]);
  expect(scale.share.get("a")).toBe(scale.share.get("b"));
  expect(scale.least).toBe(1);
});
