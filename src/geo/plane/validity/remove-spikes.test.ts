import { expect, test } from "vitest";
import { GEOMETRY_POLYGON } from "../../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../flat/flat-geometry-builder.ts";
import { polygonArea } from "../polygon-area.ts";
import { findFaults } from "./find-faults.ts";
import { removeSpikes } from "./remove-spikes.ts";

function ringOf(...flat: number[]) {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  builder.beginRing();
  for (let at = 0; at < flat.length; at += 2) builder.vertex(flat[at]!, flat[at + 1]!);
  builder.endRing();
  return builder.build();
}

test("cuts a tip of several vertices off, wherever the ring begins", () => {
  const ring = [0, 0, 10, 0, 10, 10, 10, 15, 10, 20, 10, 15, 10, 10, 0, 10];
  for (let turn = 0; turn < ring.length; turn += 2) {
    const source = ringOf(...ring.slice(turn), ...ring.slice(0, turn));
    const { geometry, spikes, repeated } = removeSpikes(source, 0);
    expect(spikes).toBe(2);
    expect(repeated).toBe(2);
    expect(geometry.coords.length).toBe(8);
    expect(polygonArea(geometry, 0)).toBe(100);
    expect(findFaults(geometry, 0)).toEqual([]);
  }
});

test("leaves straight vertices and thin corners alone", () => {
  const source = ringOf(0, 0, 5, 0, 10, 0, 10, 10, 10.001, 20, 9.999, 10, 0, 10);
  const { geometry, spikes } = removeSpikes(source, 0);
  expect(spikes).toBe(0);
  expect([...geometry.coords].sort()).toEqual([...source.coords].sort());
});

test("a ring that is all spike is left out", () => {
  const { geometry } = removeSpikes(ringOf(0, 0, 5, 5, 9, 9, 5, 5), 0);
  expect(geometry.partStart.length).toBe(1);
});
