import { expect, test } from "vitest";
import { pointApart } from "./point-apart.ts";

test("200 m is an error of the device, more is another place", () => {
  expect(pointApart(200, "P1", 2)).toBeNull();
  expect(pointApart(Number.NaN, "P1", 2)).toBeNull();
  expect(pointApart(450.6, "P1", 2)?.params).toEqual({ point: "P1", metres: 451, firstRow: 2 });
});
