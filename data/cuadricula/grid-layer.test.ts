import { expect, test } from "vitest";
import { type Pair, toUtm17s } from "../plane-17s.ts";
import { gridLayer } from "./grid-layer.ts";

test("drawn lines leave the true kilometre lines by less than half a metre", async () => {
  const { parts } = await gridLayer();
  const lines = parts.at(-1)!.features;
  expect(lines.length).toBeGreaterThan(400);
  for (const { geometry, properties } of lines) {
    if (geometry.type !== "LineString") throw new Error("a grid line is a line");
    const axis = properties.a === "E" ? 0 : 1;
    const worst = geometry.coordinates.slice(1).map((to, i) => {
      const from = geometry.coordinates[i]!;
      const middle: Pair = [(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2];
      return Math.abs(toUtm17s(middle)[axis] - (properties.k as number) * 1000);
    });
    expect(Math.max(...worst)).toBeLessThan(0.5);
  }
});

test("coarser zooms hold only the tens and the fives", async () => {
  const { parts } = await gridLayer();
  const steps = parts.map(
    ({ features }) => new Set(features.map(({ properties }) => properties.s)),
  );
  expect(steps).toEqual([new Set([10]), new Set([10, 5]), new Set([10, 5, 1])]);
});
