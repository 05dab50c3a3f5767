import { expect, test } from "vitest";
import { PUBLIC_STORY } from "../../../../../tests/fixtures/public-story.ts";
import type { PublicMap } from "../../../../domain/story/public-map.ts";
import { metresPerPixel } from "../../../../map/frame/web-mercator.ts";
import { closestZoom, slideTarget, storyArea } from "./slide-target.ts";

const map = PUBLIC_STORY.slides[2]?.map as PublicMap;

test("a kilometre is never wider than a thirtieth of the slide, whatever camera the author kept", () => {
  const near = { ...map, camera: { lon: -79.2, lat: -5.2, zoom: 19 } };
  const target = slideTarget(near);
  const zoom = "zoom" in target ? (target.zoom ?? 99) : 99;
  expect(1000 / metresPerPixel(zoom, -5.2)).toBeCloseTo(64, 1);
  expect(slideTarget(map)).toEqual({ bounds: map.bounds, maxZoom: closestZoom(map) });
});

test("a farther camera stays as it was kept", () => {
  const camera = { lon: -79.2, lat: -5.2, zoom: 9.5 };
  expect(slideTarget({ ...map, camera })).toEqual(camera);
});

test("only plots, which need a consent, are looked at from nearer", () => {
  expect(closestZoom(map)).toBeLessThan(12.4);
  const plots = { kind: "plots", plots: [] } as const;
  expect(closestZoom({ ...map, layers: [...map.layers, plots] })).toBe(16);
});

test("the map may be moved over the sheet and what the slides look at", () => {
  const [west, south, east, north] = storyArea(PUBLIC_STORY.slides);
  expect([west, south, east, north]).toEqual(
    [-79.92, -6.5, -78.1, -4.5].map((v) => expect.closeTo(v, 6)),
  );
  const far = { ...map, bounds: [-70, -12, -69, -11] as const };
  expect(storyArea([{ ...PUBLIC_STORY.slides[2]!, map: far }])).toEqual([-79.9, -13, -68, -4.5]);
});
