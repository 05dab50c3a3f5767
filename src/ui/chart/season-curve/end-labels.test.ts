import { expect, test } from "vitest";
import { endLabels } from "./end-labels.ts";
import type { CurveSeries } from "./season-curve-props.ts";

const ends = (id: string, at: number, value: number): CurveSeries => ({
  id,
  label: id,
  emphasis: "past",
  points: [{ at, value }],
});

const label = (series: readonly CurveSeries[]) =>
  endLabels(
    series,
    (at) => (at + 0.5) / 12,
    (value) => 150 - value * 10,
    150,
  );

test("lines that reach the edge are named beside it, apart from one another", () => {
  const [a, b] = label([ends("2024", 11, 7.4), ends("2025", 11, 7.6)]);
  expect(a?.beside && b?.beside).toBe(true);
  expect(a!.y - b!.y).toBeCloseTo(15, 9);
});

test("a line that ends within the plot is named above its end, one without points not at all", () => {
  const labels = label([ends("2026", 5, 5), { ...ends("x", 3, 1), points: [] }]);
  expect(labels).toHaveLength(1);
  expect(labels[0]!.beside).toBe(false);
  expect(labels[0]!.y).toBeLessThan(100);
});
