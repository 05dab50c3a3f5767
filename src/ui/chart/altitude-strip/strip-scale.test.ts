import { expect, test } from "vitest";
import type { StripRow } from "./altitude-strip-props.ts";
import { shareOf, stripScale } from "./strip-scale.ts";

const row = (at: readonly number[], min: number, max: number | null): StripRow => ({
  id: "r",
  label: "r",
  figure: "",
  attention: false,
  spoken: "",
  cells: [],
  lanes: [
    {
      id: "l",
      label: null,
      band: { min, max },
      moved: null,
      at,
      kind: at.map(() => 0),
      ref: at.map((_, i) => i),
    },
  ],
});

test("marks and both ends of a band stand within the scale, not on its edge", () => {
  const scale = stripScale([row([1477, 1797], 700, 1300)], 8);
  for (const value of [700, 1300, 1477, 1797]) {
    expect(shareOf(scale, value)).toBeGreaterThan(0);
    expect(shareOf(scale, value)).toBeLessThan(1);
  }
});

test("one wrong figure does not press the others together", () => {
  const scale = stripScale([row([1200, 1400, 15_480, Number.NaN], 1000, null)], 8);
  expect(scale.high).toBeLessThanOrEqual(1600);
  expect(shareOf(scale, 15_480)).toBe(1);
});

test("what stands above any coffee, as the relief may, still has its own place", () => {
  const scale = stripScale([row([1200, 1400, 3120, 3480], 1000, null)], 8);
  expect(shareOf(scale, 3120)).toBeLessThan(shareOf(scale, 3480));
  expect(shareOf(scale, 3480)).toBeLessThan(1);
});

test("nothing to draw still gives a scale", () => {
  const { low, high, ticks } = stripScale([], 8);
  expect(low).toBeLessThan(high);
  expect(ticks.length).toBeGreaterThan(2);
});
