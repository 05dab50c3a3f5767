import { expect, test } from "vitest";
import { type DegreeBox, readBaseLines, tilesOf } from "./base-lines.ts";

test("a box is covered by few tiles of the nearest zoom that allows it", () => {
  const near = tilesOf([-79.11, -5.21, -79.09, -5.19], 5, 12);
  expect(near.zoom).toBe(12);
  expect(near.tiles.length).toBeLessThanOrEqual(6);
  const wide = tilesOf([-79.9, -6.5, -78.1, -4.5], 5, 12);
  expect(wide.zoom).toBeLessThan(10);
  expect(wide.tiles.length).toBeLessThanOrEqual(6);
});

test("what is no box of this earth, or no archive, gives nothing and does not hang", async () => {
  const nowhere: DegreeBox = [Number.NaN, 0, 1, 1];
  expect(tilesOf(nowhere, 5, 12).tiles).toEqual([]);
  expect(tilesOf([-180, -89, 180, 89], 5, 12).tiles).toEqual([]);
  const lines = await readBaseLines("http://127.0.0.1:9/none.pmtiles", [-79.2, -5.3, -79, -5.1]);
  expect(lines).toEqual({ streams: [], contours: [], places: [] });
});
