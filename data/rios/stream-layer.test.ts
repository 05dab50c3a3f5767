import { expect, test } from "vitest";
import { readReaches } from "./reaches.ts";
import { streamLayer, streamNameLayer } from "./stream-layer.ts";

test("six rivers have a name and most streams have none", async () => {
  const reaches = await readReaches();
  const names = new Set(reaches.flatMap(({ name }) => (name ? [name] : [])));
  expect([...names].sort()).toEqual([
    "Río Chamaya",
    "Río Chinchipe",
    "Río Huancabamba",
    "Río Marañón",
    "Río Tabaconas",
    "Río Utcubamba",
  ]);
  expect(reaches.filter(({ name }) => name).length).toBeLessThan(reaches.length / 5);
});

test("a name ends where a greater river takes over", async () => {
  const reaches = await readReaches();
  const largest = (name: string): number =>
    Math.max(...reaches.filter((reach) => reach.name === name).map(({ catchment }) => catchment));
  expect(largest("Río Tabaconas")).toBeLessThan(2000);
  expect(largest("Río Chinchipe")).toBeLessThan(10_000);
});

test("the course of a name is one line for each river", async () => {
  const { parts } = await streamNameLayer();
  for (const { features } of parts) expect(features).toHaveLength(6);
});

test("far views show the large rivers only", async () => {
  const { parts } = await streamLayer();
  const counts = parts.map(({ features }) => features.length);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(new Set(parts[0]!.features.map(({ properties }) => properties.w))).toEqual(new Set([3]));
});
