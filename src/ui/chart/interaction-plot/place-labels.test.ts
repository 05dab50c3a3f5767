import { expect, test } from "vitest";
import { placeLabels } from "./place-labels.ts";

test("words under far places stand under them", () => {
  expect(placeLabels([60, 200, 400], 460, 80)).toEqual([
    { x: 60, line: 0 },
    { x: 200, line: 0 },
    { x: 400, line: 0 },
  ]);
});

test("near places push their words apart", () => {
  const [a, b] = placeLabels([100, 150], 400, 80);
  expect(b!.x - a!.x).toBeGreaterThanOrEqual(80);
  expect(b!.line).toBe(0);
});

test("many places take two lines, and words of one line never meet", () => {
  const labels = placeLabels([0, 30, 60, 90, 120, 150, 180, 400], 400, 80);
  expect(new Set(labels.map(({ line }) => line))).toEqual(new Set([0, 1]));
  for (const line of [0, 1]) {
    const xs = labels
      .flatMap((label) => (label.line === line ? [label.x] : []))
      .sort((a, b) => a - b);
    for (const [i, x] of xs.entries())
      if (i > 0) expect(x - xs[i - 1]!).toBeGreaterThanOrEqual(79.9);
  }
});
