import { expect, test } from "vitest";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { overlapAreas } from "../overlap/overlap-areas.ts";
import { segmentDistance2 } from "../plane/segment-distance.ts";
import { insideArea } from "./locate.ts";
import { distanceToLimit } from "./nearest-index.ts";
import { prepareArea } from "./prepare-area.ts";
import { settleDisc } from "./settle.ts";

/** Features of one polygon each, as rings of flat coordinates. */
function polygons(...features: number[][][]): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  for (const rings of features) {
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    for (const ring of rings) {
      builder.beginRing();
      for (let at = 0; at < ring.length; at += 2) builder.vertex(ring[at]!, ring[at + 1]!);
      builder.endRing();
    }
  }
  return builder.build();
}

const box = (x0: number, y0: number, x1: number, y1: number) => [x0, y0, x1, y0, x1, y1, x0, y1];

test("features that overlap, share sides or lie in each other are one area", () => {
  const area = prepareArea(
    polygons(
      [box(0, 0, 10, 10)],
      [box(5, 5, 15, 15)],
      [box(10, 0, 20, 5)],
      [box(2, 2, 3, 3)],
      [box(30, 0, 40, 10), box(32, 2, 38, 8)],
      [box(32, 2, 38, 8)],
    ),
  );
  expect(area.areaM2).toBeCloseTo(100 + 75 + 50 + 100, 9);
  expect(area.geometry.partStart.length - 1).toBe(2);
  expect(distanceToLimit(area.nearest, 10, 2.5)).toBeCloseTo(2.5, 9);
});

test("parts that only touch in a corner stay two rings", () => {
  const area = prepareArea(polygons([box(0, 0, 10, 10)], [box(10, 10, 20, 20)]));
  expect(area.geometry.ringStart.length - 1).toBe(2);
  expect(area.areaM2).toBe(200);
});

test("rings may turn either way and repeat vertices", () => {
  const area = prepareArea(
    polygons([[0, 0, 0, 0, 0, 10, 10, 10, 10, 10, 10, 0, 0, 0], box(2, 2, 4, 4)]),
  );
  expect(area.areaM2).toBe(96);
  expect(area.edges.count).toBe(8);
});

test("no polygon is no area", () => {
  const area = prepareArea(polygons());
  expect(area.areaM2).toBe(0);
  expect(insideArea(area, 0, 0)).toBe(0);
  expect(distanceToLimit(area.nearest, 0, 0)).toBe(Number.POSITIVE_INFINITY);
  expect([...overlapAreas(polygons([box(0, 0, 1, 1)]), area)]).toEqual([0]);
});

test("a copy as a worker gets it gives the same answers", () => {
  const area = prepareArea(polygons([box(0, 0, 10, 10), box(2, 2, 4, 4)]));
  const plots = polygons([box(1, 1, 12, 3)], [box(5, 5, 6, 6)]);
  const copy = structuredClone(area);
  expect([...overlapAreas(plots, copy)]).toEqual([...overlapAreas(plots, area)]);
});

test("side, distance and settled discs are those of trying every edge", () => {
  const ring: number[] = [];
  for (let k = 0; k < 200; k++) {
    const t = (2 * Math.PI * k) / 200;
    const r = 1000 * (1 + 0.3 * Math.sin(7 * t) + 0.05 * Math.sin(50 * t));
    ring.push(690_000 + r * Math.cos(t), 9_420_000 + r * Math.sin(t));
  }
  const area = prepareArea(polygons([ring]));
  const { line, count } = area.edges;
  for (let k = 0; k < 3000; k++) {
    const x = 690_000 + 1800 * Math.sin(k * 1.1) * Math.cos(k * 0.37);
    const y = 9_420_000 + 1800 * Math.sin(k * 1.1) * Math.sin(k * 0.37);
    let least = Number.POSITIVE_INFINITY;
    let odd = 0;
    for (let e = 0; e < count; e++) {
      const [cx, cy, dx, dy] = line.subarray(4 * e, 4 * e + 4) as unknown as [
        number,
        number,
        number,
        number,
      ];
      least = Math.min(least, segmentDistance2(x, y, cx, cy, dx, dy));
      if (cy > y !== dy > y && x < cx + ((y - cy) / (dy - cy)) * (dx - cx)) odd ^= 1;
    }
    const distance = Math.sqrt(least);
    expect(insideArea(area, x, y)).toBe(odd);
    expect(distanceToLimit(area.nearest, x, y)).toBeCloseTo(distance, 6);
    expect(settleDisc(area, x, y, (distance + 1) ** 2)).toBe(0);
    const settled = settleDisc(area, x, y, (0.2 * distance) ** 2);
    if (settled !== 0) expect(settled).toBe(odd === 1 ? 1 : -1);
    if (distance > 200 && odd === 1) expect(settled).not.toBe(0);
  }
});
