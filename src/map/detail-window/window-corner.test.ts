import { expect, test } from "vitest";
import { cornerOrigin, leaderEnd, windowCorner } from "./window-corner.ts";

const map = { width: 760, height: 560 };
const window = { width: 400, height: 130 };

test("the window stands bottom right unless it would cover the place", () => {
  expect(windowCorner(600, 360, map, window)).toEqual({ side: "right", end: "bottom" });
  expect(windowCorner(600, 500, map, window)).toEqual({ side: "left", end: "bottom" });
});

test("another corner is taken where it saves a long leader", () => {
  const large = { width: 1400, height: 900 };
  expect(windowCorner(500, 60, large, window)).toEqual({ side: "left", end: "top" });
  expect(windowCorner(1000, 500, large, window)).toEqual({ side: "right", end: "bottom" });
});

test("the leader goes straight down to the window, or to its corner", () => {
  const origin = cornerOrigin({ side: "right", end: "bottom" }, map, window);
  expect(origin).toEqual([348, 418]);
  expect(leaderEnd(600, 360, origin, window)).toEqual([600, 418]);
  expect(leaderEnd(100, 360, origin, window)).toEqual([348, 418]);
  expect(leaderEnd(100, 470, origin, window)).toEqual([348, 470]);
});
