import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onPaper } from "../../../print/sketch/sketch-frame.ts";
import { placeLabels } from "../../../print/sketch/sketch-labels.ts";
import type { Stop } from "../round/order-round.ts";
import { planSketch } from "./sketch-plan.ts";

const stop = (number: number, x: number, y: number): Stop =>
  ({ number, sector: { x, y }, task: "count", points: [] }) as unknown as Stop;

describe("planSketch", () => {
  it("draws a dense part again at a larger scale, and the far ones in place", () => {
    const plan = planSketch(
      [stop(1, 700_000, 9_400_000), stop(2, 740_000, 9_420_000), stop(3, 741_500, 9_420_500)],
      170,
      90,
      8,
    );
    expect(plan?.stops.map(({ number }) => number)).toEqual([1]);
    expect(plan?.insets.map(({ letter, stops }) => [letter, stops.length])).toEqual([["A", 2]]);
    expect(plan!.insets[0]!.frame.scale * 2).toBeLessThanOrEqual(plan!.frame.scale);
  });

  it("has no inset for places that no scale parts, nor a sketch without places", () => {
    expect(planSketch([stop(1, 5, 5), stop(2, 5, 5)], 170, 90, 8)?.insets).toEqual([]);
    expect(planSketch([stop(1, Number.NaN, Number.NaN)], 170, 90, 8)).toBeNull();
  });

  it("numbers every placed stop once, inside the frame that carries it", () => {
    const metre = fc.integer({ min: 0, max: 60_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(metre, metre), { minLength: 1, maxLength: 40 }), (places) => {
        const stops = places.map(([x, y], i) => stop(i + 1, x, y));
        const plan = planSketch(stops, 170, 90, 8);
        if (plan === null) throw new Error("no sketch");
        const drawn = [plan, ...plan.insets];
        const numbers = drawn.flatMap((one) => one.stops.map(({ number }) => number));
        expect(numbers.sort((a, b) => a - b)).toEqual(stops.map(({ number }) => number));
        for (const { frame, stops: inside } of drawn)
          for (const { sector } of inside) {
            const [x, y] = onPaper(frame, sector.x, sector.y);
            expect(Math.min(x, y, frame.width - x, frame.height - y)).toBeGreaterThan(0);
          }
      }),
      { seed: 43, numRuns: 100 },
    );
  });
});

describe("placeLabels", () => {
  it("takes the first free side and leaves out a name without room", () => {
    const at = (text: string) => ({ text, x: 20, y: 20, gap: 2 });
    const placed = placeLabels(
      [at("una"), at("dos"), at("tres"), at("seis"), at("diez")],
      [],
      60,
      40,
    );
    expect(placed.map(({ text }) => text)).toEqual(["una", "dos", "tres", "seis"]);
    expect(placed[0]!.x).toBe(22);
    expect(placeLabels([at("larguísimo")], [], 25, 21)).toEqual([]);
  });
});
