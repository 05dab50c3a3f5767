import { expect, test } from "vitest";
import { indexWindow, onIndex, pathOnIndex } from "./index-window.ts";

const window = indexWindow([-80, -6, -78, -5], 200, 200);

test("the extent fits and stands in the middle", () => {
  expect(onIndex(window, -80, -5)).toEqual([0, 50]);
  expect(onIndex(window, -78, -6)).toEqual([200, 150]);
  expect(onIndex(window, -79, -5.5)).toEqual([100, 100]);
});

test("points too near to be seen are left out of a ring", () => {
  const ring = [
    [-80, -5],
    [-79.9999, -5],
    [-79, -5],
    [-79, -6],
  ] as const;
  expect(pathOnIndex(window, ring)).toBe("M0.0 50.0L100.0 50.0L100.0 150.0Z");
  expect(pathOnIndex(window, [])).toBe("");
});
