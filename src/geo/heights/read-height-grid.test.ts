import fc from "fast-check";
import { expect, test } from "vitest";
import { heightAt as rawHeightAt, readHeights } from "../../../data/alturas/heights.ts";
import { packHeights } from "../../../data/alturas/pack-heights.ts";
import { heightAt } from "./height-grid.ts";
import { readHeightGrid } from "./read-height-grid.ts";

const raw = await readHeights();
const QUANTUM = 5;
const packed = packHeights(raw, QUANTUM);
const grid = (await readHeightGrid(packed))!;

test("every node comes back within 2 m, in its place, and on the mean as high", () => {
  expect([grid.columns, grid.rows, grid.west, grid.north]).toEqual([1081, 1201, -79.9, -4.5]);
  let worst = 0;
  let sum = 0;
  for (let node = 0; node < raw.values.length; node++) {
    const off = grid.values[node]! - raw.values[node]!;
    worst = Math.max(worst, Math.abs(off));
    sum += off;
  }
  // Whole metres lie at most 2 m from a step of 5.
  expect(worst).toBe(2);
  expect(Math.abs(sum / raw.values.length)).toBeLessThan(0.05);
});

test("a height between nodes is within half a quantum of the source's", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -79.8999, max: -78.1001, noNaN: true }),
      fc.double({ min: -6.4999, max: -4.5001, noNaN: true }),
      (lon, lat) => {
        const off = heightAt(grid, lon, lat) - rawHeightAt(raw, lon, lat)!;
        expect(Math.abs(off)).toBeLessThanOrEqual(QUANTUM / 2 + 1e-6);
      },
    ),
    { seed: 6, numRuns: 2000 },
  );
});

test("the corners are inside, a step beyond them is not, and no place has no height", () => {
  expect(heightAt(grid, -79.9, -4.5)).toBe(grid.values[0]);
  expect(heightAt(grid, -78.1, -6.5)).toBeCloseTo(grid.values.at(-1)!, 3);
  for (const [lon, lat] of [
    [-79.9001, -5],
    [-78.0999, -5],
    [-79, -4.4999],
    [-79, -6.5001],
    [Number.NaN, -5],
    [-79, Number.NaN],
  ] as const) {
    expect(heightAt(grid, lon, lat)).toBeNaN();
  }
});

test("San Ignacio and Jaén stand at their towns' altitudes within the 30 m stated", () => {
  expect(Math.abs(heightAt(grid, -79.004722, -5.146111) - 1295)).toBeLessThan(30);
  expect(Math.abs(heightAt(grid, -78.809167, -5.708889) - 728)).toBeLessThan(30);
});

test("another version, another file and a damaged one are refused, never half read", async () => {
  const changed = (at: number, byte: number) => {
    const bytes = packed.slice();
    bytes[at] = byte;
    return readHeightGrid(bytes);
  };
  expect(await changed(0, 0)).toBeNull();
  expect(await changed(4, 2)).toBeNull();
  expect(await changed(5, 0)).toBeNull();
  // One column less than the nodes there are; one more.
  expect(await changed(8, packed[8]! - 1)).toBeNull();
  expect(await changed(8, packed[8]! + 1)).toBeNull();
  expect(await changed(packed.length >> 1, packed[packed.length >> 1]! ^ 16)).toBeNull();
  for (const length of [0, 3, 19, 20, 21, 1000, packed.length - 1]) {
    expect(await readHeightGrid(packed.subarray(0, length))).toBeNull();
  }
});

test("it reads a view into a larger buffer", async () => {
  const roomy = new Uint8Array(packed.length + 11);
  roomy.set(packed, 11);
  const again = await readHeightGrid(roomy.subarray(11));
  expect(again?.values.every((height, node) => height === grid.values[node])).toBe(true);
});
