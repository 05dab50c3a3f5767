import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { cornerWith, typedFigure, writtenFigure } from "./corner-figures.ts";

test.each([
  ["718367.76", 718_367.76],
  ["718367,76", 718_367.76],
  ["718,367.76", 718_367.76],
  ["718.367,76", 718_367.76],
  ["718 367,76", 718_367.76],
  ["718,367", 718_367],
])("%s", (text, value) => {
  expect(typedFigure(text, "east")).toBe(value);
});

test("a northing in the column of eastings, words and nothing are no figure", () => {
  for (const text of ["9441267", "", "x", "12", "1e999"])
    expect(typedFigure(text, "east")).toBeNull();
  expect(typedFigure("9441267", "north")).toBe(9_441_267);
});

test("centimetres, or millimetres where there are some", () => {
  expect(writtenFigure(718_367.7)).toBe("718367.70");
  expect(writtenFigure(718_367.763)).toBe("718367.763");
});

test("what is not typed keeps its bits, also of degrees it moves by less than a micrometre", () => {
  const [x, y] = [718_367.1 + 0.2, 9_441_267.3 + 0.1];
  expect(cornerWith([x, y], "east", 718_400, UTM_17S, UTM_17S)).toEqual([718_400, y]);
  const degrees = projectPoint(x, y, UTM_17S, WGS84);
  const moved = cornerWith(degrees, "east", 718_400, WGS84, UTM_17S);
  const back = projectPoint(moved[0], moved[1], WGS84, UTM_17S);
  expect(Math.hypot(back[0] - 718_400, back[1] - y)).toBeLessThan(1e-6);
});
