import { expect, test } from "vitest";
import { dots } from "./dots.ts";
import { hatch } from "./hatch.ts";

/** Notes what is drawn: enough to tell one pattern from another without a canvas. */
const recorder = () => {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (...values: number[]) =>
      calls.push(`${name} ${values.map((v) => Math.round(v * 10) / 10).join(" ")}`);
  const context = {
    beginPath: note("begin"),
    moveTo: note("move"),
    lineTo: note("line"),
    stroke: note("stroke"),
    fill: note("fill"),
    fillRect: note("rect"),
    arc: note("arc"),
  };
  return { calls, context: context as unknown as CanvasRenderingContext2D };
};

test("a rising hatch crosses the tile from lower left to upper right", () => {
  const { calls, context } = recorder();
  hatch({ color: "#000", slope: "/", side: 8, width: 1 }).draw(context);
  expect(calls).toContain("move -8 16");
  expect(calls).toContain("line 16 -8");
});

test("a falling hatch crosses it from upper left to lower right", () => {
  const { calls, context } = recorder();
  hatch({ color: "#000", slope: "\\", side: 8, width: 1 }).draw(context);
  expect(calls).toContain("move -8 -8");
  expect(calls).toContain("line 16 16");
});

test("a ground is laid first, and only where asked for", () => {
  const { calls, context } = recorder();
  dots({ color: "#000", ground: "#fff", side: 5, radius: 1 }).draw(context);
  expect(calls[0]).toBe("rect 0 0 5 5");
  const bare = recorder();
  dots({ color: "#000", side: 5, radius: 1 }).draw(bare.context);
  expect(bare.calls[0]).toBe("begin ");
});
