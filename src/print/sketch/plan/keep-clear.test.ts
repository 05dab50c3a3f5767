import { describe, expect, it } from "vitest";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { boxesMeet, lineMeets } from "./box-meets.ts";
import { cornerBox, NORTH_BOX } from "./furniture-corners.ts";
import { planPlotSketch } from "./plan-plot-sketch.ts";

const [W, N] = [700_000, 9_430_000];
const frame = { scale: 2000, metresPerMm: 2, west: W, north: N, width: 174, height: 110 };
const content = {
  frame,
  plane: UTM_17S,
  areaName: "Santuario Nacional Tabaconas Namballe",
  pieces: [],
  neighbours: [],
  photos: [],
  heights: null,
};
/** An area round the whole window. */
const around = [
  ...[W - 5000, N + 5000, W + 5000, N + 5000],
  ...[W + 5000, N - 5000, W - 5000, N - 5000],
];

describe("the name of the area", () => {
  it("keeps clear of a plot that is a point, and of photos", () => {
    const middle = [W + 174, N - 110] as const;
    const plan = planPlotSketch({
      ...content,
      plot: [[...middle]],
      area: [around],
      photos: [{ label: "1", x: W + 174, y: N - 76 }],
    });
    expect(plan.name).not.toBeNull();
    const [photo] = plan.photos;
    for (const [x, y] of [plan.points[0]!, [photo!.x, photo!.y] as const]) {
      const mark = { x: x - 3, y: y - 3, width: 6, height: 6 };
      expect(boxesMeet(plan.name!.box, mark)).toBe(false);
    }
  });
});

describe("the north arrow", () => {
  it("lies on no limit where another corner is free", () => {
    // The limit passes through the upper right corner, where north usually is.
    const area = [W + 336, N + 100, W + 5000, N + 100, W + 5000, N - 5000, W + 336, N - 5000];
    const plot = [W + 100, N - 90, W + 160, N - 90, W + 160, N - 140, W + 100, N - 140];
    const plan = planPlotSketch({ ...content, plot: [plot], area: [area] });
    expect(plan.north).toBe("top left");
    const box = cornerBox(plan.north, NORTH_BOX, frame);
    expect(plan.limit.some((line) => lineMeets(line, false, box))).toBe(false);
  });
});
