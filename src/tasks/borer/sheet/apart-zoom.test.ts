import { expect, test } from "vitest";
import { metresPerPixel } from "../../../map/frame/web-mercator.ts";
import { apartZoom } from "./apart-zoom.ts";

test("at the zoom the nearest neighbour is 24 px off; one at the same place is not counted", () => {
  const zoom = apartZoom([0, 3, 500, 9000, Number.NaN], [0, 0, 0, 0, 0], 0, -5);
  expect(500 / metresPerPixel(zoom, -5)).toBeCloseTo(24, 6);
});

test("alone it asks for nothing, in a dense heap for no more than can be seen", () => {
  expect(apartZoom([0], [0], 0, -5)).toBe(0);
  expect(apartZoom([0, 11], [0, 0], 0, -5)).toBe(15);
});
