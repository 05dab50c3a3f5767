import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeMarks } from "./place-marks.ts";
import { onPaper, sketchFrame, ticksOf } from "./sketch-frame.ts";

describe("sketchFrame", () => {
  it("takes the largest true scale that holds all places, in the middle", () => {
    const frame = sketchFrame(
      [
        { x: 720_000, y: 9_420_000 },
        { x: 723_000, y: 9_421_000 },
        { x: Number.NaN, y: Number.NaN },
      ],
      170,
      90,
      10,
    );
    // 3,000 m in 150 mm ask for 1:20,000; 1,000 m in 70 mm for less.
    expect(frame?.scale).toBe(20_000);
    expect(frame && onPaper(frame, 721_500, 9_420_500)).toEqual([85, 45]);
    expect(frame && onPaper(frame, 720_000, 9_421_000)).toEqual([10, 20]);
  });

  it("has no frame without places and a close one for one place", () => {
    expect(sketchFrame([], 170, 90, 10)).toBeNull();
    expect(sketchFrame([{ x: 5, y: 5 }], 170, 90, 10)?.scale).toBe(1000);
  });

  it("keeps every place inside its room", () => {
    const metre = fc.integer({ min: 0, max: 400_000 });
    fc.assert(
      fc.property(fc.array(fc.record({ x: metre, y: metre }), { minLength: 1 }), (places) => {
        const frame = sketchFrame(places, 170, 90, 10);
        for (const { x, y } of places) {
          const [mx, my] = frame ? onPaper(frame, x, y) : [Number.NaN, Number.NaN];
          expect(mx).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(mx).toBeLessThanOrEqual(160 + 1e-6);
          expect(my).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(my).toBeLessThanOrEqual(80 + 1e-6);
        }
      }),
      { seed: 4, numRuns: 50 },
    );
  });

  it("marks whole coordinates on its edges", () => {
    const frame = {
      scale: 10_000,
      metresPerMm: 10,
      west: 720_150,
      north: 9_420_500,
      width: 170,
      height: 90,
    };
    expect(ticksOf(frame, 500, "easting")).toEqual([
      { value: 720_500, at: 35 },
      { value: 721_000, at: 85 },
      { value: 721_500, at: 135 },
    ]);
    expect(ticksOf(frame, 500, "northing").map(({ at }) => at)).toEqual([50, 0]);
  });
});

describe("placeMarks", () => {
  it("moves a mark that would cover another, and says so", () => {
    const marks = placeMarks(
      [
        [50, 40],
        [50, 40],
        [51, 40],
      ],
      2.6,
      170,
      90,
    );
    expect(marks.map(({ moved }) => moved)).toEqual([false, true, true]);
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(5.2 - 1e-9);
  });

  it("keeps marks on the paper", () => {
    const marks = placeMarks(
      [
        [3, 3],
        [3, 3],
        [3, 3],
      ],
      2.6,
      170,
      90,
    );
    for (const { x, y } of marks) expect(Math.min(x, y)).toBeGreaterThanOrEqual(2.6 - 1e-9);
  });
});
