import { expect, test } from "vitest";
import { heightReader } from "./height-at.ts";
import { heightOfColour } from "./height-of-colour.ts";
import type { Picture } from "./picture.ts";

/** Two by two pixels of 1,000, 1,100 (east), 1,200 (south) and 1,300 m in terrarium. */
const slope: Picture = {
  width: 2,
  height: 2,
  data: Uint8ClampedArray.from(
    [1000, 1100, 1200, 1300].flatMap((m) => [128 + (m >> 8), m & 255, 0, 255]),
  ),
};

const reader = (asked: string[] = []) =>
  heightReader({
    encoding: "terrarium",
    zoom: 1,
    open: async (z, x, y) => {
      asked.push(`${z}/${x}/${y}`);
      return x === 0 && y === 1 ? slope : null;
    },
  });

test("figures of both encodings, as their makers give them", () => {
  expect(heightOfColour("terrarium", 128, 0, 0)).toBe(0);
  expect(heightOfColour("terrarium", 134, 245, 128)).toBe(1781.5);
  expect(heightOfColour("mapbox", 1, 134, 160)).toBeCloseTo(0, 9);
  expect(heightOfColour("mapbox", 1, 212, 192)).toBeCloseTo(2000, 9);
});

test("the height of a place is between those of the pixels round it", async () => {
  const height = reader();
  // The middle of the south-western quarter of the world: 90° W, 66.51326° S.
  expect(await height(-90, -66.51326044311186)).toBeCloseTo(1150, 6);
  // Near a corner only its pixel counts.
  expect(await height(-179.99, -0.001)).toBe(1000);
});

test("where the archive has no tile there is no height, and a tile is opened once", async () => {
  const asked: string[] = [];
  const height = reader(asked);
  expect(await height(90, 10)).toBeNull();
  await height(-90, -10);
  await height(-91, -11);
  expect(asked).toEqual(["1/1/0", "1/0/1"]);
});
