import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, GeoJSONSourceDiff } from "maplibre-gl";
import { expect, test, vi } from "vitest";
import { firstStep, StepFeeder } from "./feed-in-steps.ts";

const dots = (count: number, from = 0): FeatureCollection => ({
  type: "FeatureCollection",
  features: Array.from({ length: count }, (_, i) => ({
    type: "Feature",
    id: from + i,
    properties: {},
    geometry: { type: "Point", coordinates: [i, i] },
  })),
});

/** A source that has what it was handed, and how much of it at a time. */
const fakeSource = () => {
  const ids = new Set<unknown>();
  const sizes: number[] = [];
  const add = (features: readonly { id?: unknown }[]) => {
    sizes.push(features.length);
    for (const { id } of features) ids.add(id);
  };
  const source = {
    setData: async ({ features }: FeatureCollection) => {
      ids.clear();
      add(features);
    },
    updateData: async ({ add: more = [], remove = [] }: GeoJSONSourceDiff) => {
      for (const id of remove) ids.delete(id);
      add(more);
    },
  };
  return { source: source as unknown as GeoJSONSource, ids, sizes };
};

const settled = (met: () => void) => vi.waitFor(met, { timeout: 5000, interval: 5 });

test("a large collection arrives whole, no more than a step at a time", async () => {
  const { source, ids, sizes } = fakeSource();
  const feeder = new StepFeeder(() => source);
  feeder.whole("a", dots(20_000));
  await settled(() => expect(ids.size).toBe(20_000));
  expect(sizes).toEqual([6000, 6000, 6000, 2000]);
});

test("a source made with the first step gets the rest later, and none where that was all", async () => {
  const { source, ids, sizes } = fakeSource();
  const feeder = new StepFeeder(() => source);
  expect(firstStep(dots(7000)).features.length).toBe(6000);
  const few = dots(6000);
  expect(firstStep(few)).toBe(few);
  feeder.follow("a", few);
  feeder.follow("b", dots(7000));
  expect(sizes).toEqual([]);
  await settled(() => expect(sizes).toEqual([1000]));
  expect([...ids][0]).toBe(6000);
});

test("a newer collection takes the place of what waits; a difference waits its turn", async () => {
  const { source, ids } = fakeSource();
  const feeder = new StepFeeder(() => source);
  feeder.whole("a", dots(30_000));
  feeder.whole("a", dots(13_000, 100_000));
  feeder.change("a", { remove: [112_999], add: dots(1, 500_000).features });
  await settled(() => expect(ids.has(500_000)).toBe(true));
  expect(ids.size).toBe(13_000);
  expect(ids.has(112_999)).toBe(false);
});

test("a source that went takes no more", async () => {
  const { source, sizes } = fakeSource();
  const feeder = new StepFeeder(() => source);
  feeder.whole("a", dots(30_000));
  feeder.forget("a");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sizes).toEqual([6000]);
});
