import { expect, test } from "vitest";
import { direction8 } from "./direction8.ts";

test.each([
  [0, "N"],
  [22.4, "N"],
  [22.6, "NE"],
  [90, "E"],
  [135, "SE"],
  [180, "S"],
  [225, "SO"],
  [270, "O"],
  [315, "NO"],
  [337.4, "NO"],
  [337.6, "N"],
  [359.9, "N"],
  [-45, "NO"],
  [450, "E"],
] as const)("%d° is %s", (deg, letters) => {
  expect(direction8(deg)).toBe(letters);
});
