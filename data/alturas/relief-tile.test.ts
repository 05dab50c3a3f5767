import sharp from "sharp";
import { expect, test } from "vitest";
import { latitudeOf, longitudeOf, tilesOf } from "../bounds.ts";
import { readReaches } from "../rios/reaches.ts";
import { coarser } from "./coarser.ts";
import { heightAt, readHeights } from "./heights.ts";
import { reliefTile } from "./relief-tile.ts";

const grid = await readHeights();

test("the grid stands where the capitals' altitudes say, within the 30 m stated", () => {
  expect(Math.abs(heightAt(grid, -78.809167, -5.708889)! - 728)).toBeLessThan(30);
  expect(Math.abs(heightAt(grid, -79.004722, -5.146111)! - 1295)).toBeLessThan(30);
  expect(heightAt(grid, -80, -5)).toBeNull();
});

test("streams lie lowest where they are, not half a node aside", async () => {
  const points = (await readReaches()).flatMap((reach) => reach.points);
  const meanAt = (east: number, north: number): number => {
    const heights = points.flatMap(
      ([lon, lat]) => heightAt(grid, lon + east * grid.step, lat + north * grid.step) ?? [],
    );
    return heights.reduce((sum, height) => sum + height, 0) / heights.length;
  };
  const here = meanAt(0, 0);
  for (const [east, north] of [
    [0.5, 0],
    [-0.5, 0],
    [0, 0.5],
    [0, -0.5],
  ] as const) {
    expect(meanAt(east, north)).toBeGreaterThan(here + 3);
  }
});

test("a tile gives the heights back to half a metre", async () => {
  const address = { z: 9, x: 143, y: 263 };
  const { data } = await sharp(await reliefTile(grid, address))
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const [column, row] of [
    [0, 0],
    [200, 300],
    [511, 511],
  ] as const) {
    const at = (row * 512 + column) * 3;
    const metres = data[at]! * 256 + data[at + 1]! + data[at + 2]! / 256 - 32_768;
    const lon = longitudeOf((address.x * 512 + column + 0.5) / (512 * 512));
    const lat = latitudeOf((address.y * 512 + row + 0.5) / (512 * 512));
    expect(Math.abs(metres - heightAt(grid, lon, lat)!)).toBeLessThanOrEqual(0.5);
  }
});

test("half the detail keeps the mean", () => {
  const mean = (values: Int16Array): number =>
    values.reduce((sum, v) => sum + v, 0) / values.length;
  expect(mean(coarser(grid).values)).toBeCloseTo(mean(grid.values), -1);
});

test("the window takes 12 tiles at zoom 9", () => {
  expect(tilesOf(9)).toHaveLength(12);
});
