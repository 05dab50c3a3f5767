import { expect, test } from "vitest";
import { metres } from "../../geo/units.ts";
import { scaleLength, scaleMarks } from "./scale-length.ts";

test("the bar is the longest round length that fits", () => {
  expect(scaleLength(50, 120)).toEqual({ length: 5000, width: 100 });
  expect(scaleLength(4.9, 120)).toEqual({ length: 500, width: 500 / 4.9 });
  expect(scaleLength(10, 100)).toEqual({ length: 1000, width: 100 });
});

test("marks are metres below a kilometre", () => {
  expect(scaleMarks(metres(5000))).toEqual(["0", "2.5", "5 km"]);
  expect(scaleMarks(metres(1000))).toEqual(["0", "0.5", "1 km"]);
  expect(scaleMarks(metres(500))).toEqual(["0", "250", "500 m"]);
});
