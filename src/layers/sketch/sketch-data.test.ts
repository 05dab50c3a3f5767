import { expect, test } from "vitest";
import { sketchData } from "./sketch-data.ts";
import { sketchStyle } from "./sketch-style.ts";

const source = {
  polygons: [
    [[[0, 0] as [number, number], [1, 0] as [number, number], [1, 1] as [number, number]]],
  ],
  removed: [],
  before: [],
  sides: [
    {
      from: [0, 0] as [number, number],
      to: [1, 0] as [number, number],
      label: "9.0 m",
      loose: true,
    },
  ],
  corners: [{ at: [0, 0] as [number, number], label: "1", chosen: true }],
  middles: [],
  faults: [],
  snap: null,
} as const;

test("rings are closed, sides carry their lengths, the chosen corner says so", () => {
  const data = sketchData(source);
  expect(data.polygons?.features[0]?.geometry).toMatchObject({
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  });
  expect(data.sides?.features[0]?.properties).toEqual({ label: "9.0 m", loose: true });
  expect(data.corners?.features[0]?.properties).toEqual({ label: "1", chosen: true });
});

test("every part draws data that is there, with images that are there", () => {
  const { parts, images } = sketchStyle("light");
  const data = sketchData(source);
  for (const part of parts) expect(data[part.data]).toBeDefined();
  const named = JSON.stringify(parts).match(/sketch-[a-z-]+/g) ?? [];
  for (const name of named) expect(images[name]).toBeDefined();
});
