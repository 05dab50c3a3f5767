// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { planPlotSketch } from "../plan/plan-plot-sketch.ts";
import { SKETCH_MARGIN } from "../sketch-furniture.tsx";
import { PlotSketch } from "./plot-sketch.tsx";

afterEach(cleanup);

const frame = {
  scale: 5000,
  metresPerMm: 5,
  west: 708_000,
  north: 9_422_600,
  width: 174,
  height: 118,
};
const square = (x: number, y: number, side: number) => [
  ...[x, y, x, y + side],
  ...[x + side, y + side, x + side, y],
];
const plan = planPlotSketch({
  frame,
  plane: UTM_17S,
  plot: [square(708_300, 9_422_200, 200)],
  area: [square(707_000, 9_421_000, 1400)],
  areaName: "Santuario Nacional Tabaconas Namballe",
  pieces: [{ rings: [square(708_300, 9_422_200, 100)], label: "1.0000 ha, posible superposición" }],
  neighbours: [],
  photos: [{ label: "1", x: 708_350, y: 9_422_350 }],
  heights: null,
});
const draw = (ink: "colour" | "black") => {
  render(<PlotSketch plan={plan} ink={ink} label="Croquis" north="NC" />);
  return screen.getByRole("img", { name: "Croquis" });
};

test("a unit of the drawing is a millimetre of paper, and 100 m of grid are 20 of them", () => {
  const svg = draw("colour");
  const [x, y, width, height] = svg.getAttribute("viewBox")!.split(" ").map(Number);
  expect([x, y]).toEqual([-SKETCH_MARGIN, -SKETCH_MARGIN]);
  expect([svg.style.width, svg.style.height]).toEqual([`${width}mm`, `${height}mm`]);
  const lines = [...svg.querySelectorAll("path")]
    .map((path) => /^M([\d.]+) 0V118$/.exec(path.getAttribute("d") ?? "")?.[1])
    .filter((at) => at !== undefined)
    .map(Number);
  expect(lines.length).toBe(9);
  for (let i = 1; i < lines.length; i++) expect(lines[i]! - lines[i - 1]!).toBeCloseTo(20, 9);
});

test("coordinates stand on four sides, numbers and the piece's hectares in the drawing", () => {
  const { textContent } = draw("colour");
  expect(textContent!.split("708100").length - 1).toBe(2);
  expect(textContent!.split("9422400").length - 1).toBe(2);
  for (const word of ["1.0000 ha, posible superposición", "SANTUARIO NACIONAL", "NC", "200 m"])
    expect(textContent).toContain(word);
});

test("one ink has no transparent ribbon but ticks, and crosses for the grid", () => {
  const colour = draw("colour").innerHTML;
  cleanup();
  const black = draw("black").innerHTML;
  expect(colour).toContain("clipPath");
  expect(black).not.toContain("clipPath");
  expect(black).not.toMatch(/M[\d.]+ 0V118/);
});
