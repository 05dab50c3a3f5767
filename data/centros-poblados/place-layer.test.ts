import { expect, test } from "vitest";
import { placeLayer } from "./place-layer.ts";

const { parts } = await placeLayer();
const all = parts.at(-1)!.features;
const ranked = (rank: number): string[] =>
  all
    .filter(({ properties }) => properties.r === rank)
    .map(({ properties }) => String(properties.n));

test("the capitals of San Ignacio and Jaén stand once, with accents and altitude", () => {
  expect(ranked(0)).toContain("San Ignacio");
  expect(ranked(0)).toContain("Jaén");
  expect(ranked(1).filter((name) => name === "La Coipa")).toHaveLength(1);
  const coipa = all.find(({ properties }) => properties.n === "La Coipa" && properties.r === 1);
  expect(coipa).toMatchObject({
    properties: { m: 1507 },
    geometry: { coordinates: [-78.906389, -5.392778] },
  });
});

test("every place of the source is there", () => {
  expect(all.length).toBeGreaterThanOrEqual(2930);
  expect(all.length).toBeLessThanOrEqual(2930 + 19);
});

test("nearer zooms hold more", () => {
  const counts = parts.map(({ features }) => features.length);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});
