import proj4 from "proj4";
import { expect, test } from "vitest";
import type { View } from "../camera.ts";
import { type Edge, edgeTicks } from "./edge-ticks.ts";
import type { Plane } from "./plane.ts";
import { fromScreen } from "./web-mercator.ts";

const utm = proj4("EPSG:4326", "+proj=utm +zone=17 +south +datum=WGS84 +units=m");
const plane: Plane = {
  toPlane: (lon, lat) => utm.forward([lon, lat]) as [number, number],
  toDegrees: (e, n) => utm.inverse([e, n]) as [number, number],
};
const view: View = { lon: -79.25, lat: -5.2, zoom: 11, width: 760, height: 560 };

test("every tick lies on its grid line", () => {
  for (const edge of ["top", "bottom", "left", "right"] as const satisfies readonly Edge[]) {
    const ticks = edgeTicks(view, edge, 5000, plane);
    expect(ticks.length).toBeGreaterThan(4);
    for (const { at, value } of ticks) {
      const alongX = edge === "top" || edge === "bottom";
      const fixed = edge === "bottom" ? view.height : edge === "right" ? view.width : 0;
      const [lon, lat] = alongX ? fromScreen(view, at, fixed) : fromScreen(view, fixed, at);
      expect(plane.toPlane(lon, lat)[alongX ? 0 : 1]).toBeCloseTo(value, 1);
      expect(value % 5000).toBe(0);
    }
  }
});

test("ticks follow the camera", () => {
  const moved = { ...view, lon: view.lon + 0.01 };
  const before = edgeTicks(view, "top", 5000, plane)[3];
  const [after] = edgeTicks(moved, "top", 5000, plane).filter((t) => t.value === before?.value);
  expect(after?.at).toBeLessThan(before?.at ?? 0);
});

test("a view the plane does not fit has no ticks", () => {
  expect(edgeTicks({ ...view, zoom: 3 }, "top", 5000, plane)).toEqual([]);
  const nowhere: Plane = { toPlane: () => [NaN, NaN], toDegrees: () => [NaN, NaN] };
  expect(edgeTicks(view, "left", 5000, nowhere)).toEqual([]);
});
