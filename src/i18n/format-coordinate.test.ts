import { expect, test } from "vitest";
import { formatBearing, formatDegrees, formatUtm } from "./format-coordinate.ts";

test("UTM has no commas", () => {
  expect(formatUtm(692497.6, 9422962.3, "17S WGS84")).toBe("E 692498 N 9422962, 17S WGS84");
  expect(formatUtm(692497.61, 9422962.3, "17S WGS84", 1)).toBe("E 692497.6 N 9422962.3, 17S WGS84");
});

test("degrees, latitude first", () => {
  expect(formatDegrees(-5.219514, -79.263218)).toBe("-5.219514, -79.263218");
  expect(formatDegrees(-0.0000001, 0)).toBe("0.000000, 0.000000");
  expect(formatDegrees(Number.NaN, 0)).toBe("–, 0.000000");
});

test("bearings close the circle", () => {
  expect(formatBearing(63, "es-PE")).toBe("63° NE");
  expect(formatBearing(-90, "es-PE")).toBe("270° O");
  expect(formatBearing(270, "en")).toBe("270° W");
  expect(formatBearing(359.7, "en")).toBe("0° N");
});
