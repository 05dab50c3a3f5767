import { expect, test } from "vitest";
import { GEOMETRY_NONE, GEOMETRY_POINT, GEOMETRY_POLYGON } from "./flat-geometry.ts";
import { FlatGeometryBuilder } from "./flat-geometry-builder.ts";

const square = (builder: FlatGeometryBuilder, x: number, closed: boolean): number => {
  builder.beginRing();
  builder.vertex(x, 0);
  builder.vertex(x + 1, 0);
  builder.vertex(x + 1, 1);
  if (closed) builder.vertex(x, 0);
  return builder.endRing();
};

test("lays features out in flat buffers", () => {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  square(builder, 0, true);
  square(builder, 10, true);
  builder.beginPart();
  square(builder, 20, false);
  builder.beginFeature(GEOMETRY_NONE);
  builder.beginFeature(GEOMETRY_POINT);
  builder.beginPart();
  builder.beginRing();
  builder.vertex(7, 8);
  builder.endRing();
  const built = builder.build();
  expect([...built.type]).toEqual([GEOMETRY_POLYGON, GEOMETRY_NONE, GEOMETRY_POINT]);
  expect([...built.featureStart]).toEqual([0, 2, 2, 3]);
  expect([...built.partStart]).toEqual([0, 2, 3, 4]);
  expect([...built.ringStart]).toEqual([0, 3, 6, 9, 10]);
  expect([...built.coords.slice(-2)]).toEqual([7, 8]);
});

test("drops the repeated closing vertex only, and counts what is left", () => {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  expect(square(builder, 0, true)).toBe(3);
  expect(square(builder, 0, false)).toBe(3);
  builder.beginRing();
  builder.vertex(1, 1);
  expect(builder.endRing()).toBe(1);
  builder.beginRing();
  builder.vertex(1, 1);
  builder.vertex(1, 1 + Number.EPSILON);
  expect(builder.endRing()).toBe(2);
  builder.beginRing();
  expect(builder.endRing()).toBe(0);
});

test("a dropped feature leaves nothing behind, not even half a ring", () => {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  square(builder, 0, true);
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  square(builder, 5, true);
  builder.beginRing();
  builder.vertex(99, 99);
  builder.dropFeature();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  square(builder, 10, true);
  const built = builder.build();
  expect([...built.type]).toEqual([GEOMETRY_POLYGON, GEOMETRY_NONE, GEOMETRY_POLYGON]);
  expect([...built.featureStart]).toEqual([0, 1, 1, 2]);
  expect([...built.ringStart]).toEqual([0, 3, 6]);
  expect([...built.coords]).toEqual([0, 0, 1, 0, 1, 1, 10, 0, 11, 0, 11, 1]);
});

test("grows past its first capacity in every direction", () => {
  const builder = new FlatGeometryBuilder();
  const n = 3000;
  for (let i = 0; i < n; i++) {
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    square(builder, i, true);
  }
  const built = builder.build();
  expect(built.type.length).toBe(n);
  expect([...built.featureStart]).toEqual(Array.from({ length: n + 1 }, (_, i) => i));
  expect([...built.partStart]).toEqual([...built.featureStart]);
  expect([...built.ringStart]).toEqual(Array.from({ length: n + 1 }, (_, i) => 3 * i));
  expect(built.coords.at(-2)).toBe(n);
});

test("an empty builder builds an empty geometry", () => {
  const built = new FlatGeometryBuilder().build();
  expect(built.coords.length + built.type.length).toBe(0);
  expect([[...built.ringStart], [...built.partStart], [...built.featureStart]]).toEqual([
    [0],
    [0],
    [0],
  ]);
});
