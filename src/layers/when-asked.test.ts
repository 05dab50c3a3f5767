import { expect, test } from "vitest";
import { whenAsked } from "./when-asked.ts";

const NONE = { type: "FeatureCollection", features: [] } as const;

test("nothing is made before the map asks, and then once", () => {
  let times = 0;
  const data = whenAsked(["points", "outlines"], () => {
    times += 1;
    return { points: { ...NONE, features: [] }, outlines: { ...NONE, features: [] } };
  });
  expect(times).toBe(0);
  const [points] = [data.points];
  expect(Object.keys(data)).toEqual(["points", "outlines"]);
  expect(Object.entries(data)[0]?.[1]).toBe(points);
  expect(data.outlines.features).toEqual([]);
  expect(times).toBe(1);
});
