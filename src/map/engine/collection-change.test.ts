import type { Feature, FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { collectionChange } from "./collection-change.ts";

const feature = (id: number | undefined, verdict: number): Feature => ({
  type: "Feature",
  ...(id === undefined ? {} : { id }),
  properties: { verdict },
  geometry: { type: "Point", coordinates: [0, 0] },
});
const collection = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});
const ten = Array.from({ length: 10 }, (_, i) => feature(i, 0));

test("the same features are no change", () => {
  expect(collectionChange(collection(ten), collection(ten))).toBe("none");
  expect(collectionChange(collection(ten), collection([...ten]))).toBe("none");
});

test("one new object is sent alone", () => {
  const changed = feature(3, 1);
  const next = collection(ten.map((f, i) => (i === 3 ? changed : f)));
  expect(collectionChange(collection(ten), next)).toEqual({ remove: [3], add: [changed] });
});

test("another count, another id, no id or many changes are sent whole", () => {
  const from = collection(ten);
  expect(collectionChange(from, collection(ten.slice(1)))).toBe("whole");
  const replaced = (id: number | undefined) =>
    collection(ten.map((f, i) => (i === 3 ? feature(id, 1) : f)));
  expect(collectionChange(from, replaced(33))).toBe("whole");
  expect(collectionChange(from, replaced(undefined))).toBe("whole");
  expect(collectionChange(from, collection(ten.map((_, i) => feature(i, 2))))).toBe("whole");
});
