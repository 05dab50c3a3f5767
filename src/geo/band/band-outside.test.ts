import { expect, test } from "vitest";
import { GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { metres } from "../units.ts";
import { bandOutside } from "./band-outside.ts";

test("the strip round a square of 100 m is its sides and four quarter discs", () => {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  builder.beginRing();
  for (const [x, y] of [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ] as const)
    builder.vertex(690_000 + x, 9_420_000 + y);
  builder.endRing();
  const band = bandOutside(builder.build(), metres(10));
  let doubled = 0;
  for (let ring = 0; ring < band.ringStart.length - 1; ring += 1) {
    const from = band.ringStart[ring]!;
    const to = band.ringStart[ring + 1]!;
    for (let v = from, w = to - 1; v < to; w = v, v += 1)
      doubled +=
        (band.coords[2 * w]! - 690_000) * (band.coords[2 * v + 1]! - 9_420_000) -
        (band.coords[2 * v]! - 690_000) * (band.coords[2 * w + 1]! - 9_420_000);
  }
  expect(band.ringStart.length - 1).toBe(2);
  expect(doubled / 2).toBeCloseTo(4 * 100 * 10 + Math.PI * 100, 0);
});
