import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseFrame, SKETCH_SCALES } from "./choose-frame.ts";
import { onPaper } from "./sketch-frame.ts";

const WINDOW = { width: 180, height: 118, room: 12 };
const plot = [708_000, 9_422_000, 708_260, 9_422_255] as const;

describe("chooseFrame", () => {
  it("takes the largest round scale that holds plot and limit", () => {
    const { frame, limitInside } = chooseFrame({ ...WINDOW, plot, nearest: [708_100, 9_422_100] });
    expect(frame.scale).toBe(5000);
    expect(limitInside).toBe(true);
    expect(onPaper(frame, 708_130, 9_422_127.5)).toEqual([90, 59]);
  });

  it("goes farther for the limit as long as the plot keeps its shape, and not beyond", () => {
    const near = chooseFrame({ ...WINDOW, plot, nearest: [709_500, 9_422_000] });
    expect([near.frame.scale, near.limitInside]).toEqual([10_000, true]);
    const far = chooseFrame({ ...WINDOW, plot, nearest: [718_000, 9_422_000] });
    expect([far.frame.scale, far.limitInside]).toEqual([5000, false]);
  });

  it("keeps to a scale asked for, and says when the plot is cut", () => {
    const kept = chooseFrame({ ...WINDOW, plot, nearest: null, scale: 25_000 });
    expect([kept.frame.scale, kept.plotFits]).toEqual([25_000, true]);
    const cut = chooseFrame({ ...WINDOW, plot, nearest: null, scale: 2000 });
    expect([cut.frame.scale, cut.plotFits]).toEqual([2000, false]);
    expect(onPaper(cut.frame, 708_130, 9_422_127.5)).toEqual([90, 59]);
  });

  it("has a window for a point and for a giant", () => {
    const point = [700_000, 9_400_000, 700_000, 9_400_000] as const;
    expect(chooseFrame({ ...WINDOW, plot: point, nearest: null }).frame.scale).toBe(2000);
    const giant = [500_000, 9_200_000, 700_000, 9_400_000] as const;
    expect(chooseFrame({ ...WINDOW, plot: giant, nearest: null }).frame.scale).toBe(5_000_000);
  });

  it("holds the plot at a scale of the list, whatever its size", () => {
    const metre = fc.integer({ min: 0, max: 4500 });
    fc.assert(
      fc.property(metre, metre, metre, metre, (x, y, dx, dy) => {
        const box = [x, y, x + dx, y + dy] as const;
        const { frame } = chooseFrame({ ...WINDOW, plot: box, nearest: null });
        expect(SKETCH_SCALES).toContain(frame.scale);
        for (const [px, py] of [
          [box[0], box[1]],
          [box[2], box[3]],
        ] as const) {
          const [mx, my] = onPaper(frame, px, py);
          expect(Math.min(mx, 180 - mx, my, 118 - my)).toBeGreaterThanOrEqual(12 - 1e-6);
        }
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
