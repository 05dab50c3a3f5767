import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { geodesicDistance } from "../../geo/ellipsoid/geodesic-distance.ts";
import { positionLayer } from "./position-layer.tsx";
import type { PositionSource } from "./position-source.ts";

const here: PositionSource = {
  ...{ longitude: -79.13, latitude: -5.21, accuracy: 12, heading: 40, old: false },
};

test("the circle is as wide as the error on the ground", () => {
  const { circle } = positionLayer.data(here, "es-PE");
  const ring = (circle!.features[0]!.geometry as Polygon).coordinates[0]!;
  for (const [lon, lat] of ring) {
    const way = geodesicDistance(here.longitude, here.latitude, lon!, lat!);
    expect(Math.abs(way - 12)).toBeLessThan(0.1);
  }
});

test("an old position has no way it moves", () => {
  const properties = (source: PositionSource) =>
    positionLayer.data(source, "es-PE").place!.features[0]!.properties;
  expect(properties(here)).toEqual({ old: false, heading: 40 });
  expect(properties({ ...here, old: true })).toEqual({ old: true });
  expect(properties({ ...here, heading: null })).toEqual({ old: false });
});

test("every part draws data that is there", () => {
  const data = positionLayer.data(here, "es-PE");
  for (const { data: key } of positionLayer.style("light", "es-PE").parts)
    expect(data[key]).toBeDefined();
});
