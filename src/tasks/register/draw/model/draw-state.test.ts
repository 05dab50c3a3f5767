import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../../../geo/crs/crs.ts";
import { type DrawAction, type DrawState, drawState } from "./draw-state.ts";
import type { DrawTool } from "./sketch.ts";

const square = [718_367.76, 9_441_267.3, 718_467.76, 9_441_267.3, 718_467.76, 9_441_367.3];
const begin = (tool: DrawTool): DrawAction => ({
  kind: "start",
  subject: { row: 3, feature: 1, before: [[square]] },
  sketch: {
    crs: UTM_17S,
    tool,
    parts: tool === "new" ? [] : [[square]],
    path: [],
    growing: tool !== "vertices",
    how: "drawn",
  },
});
const run = (...actions: readonly DrawAction[]): DrawState =>
  actions.reduce<DrawState | null>((state, action) => drawState(state, action), null)!;
const at = (vertex: number) => ({ part: 0, ring: 0, vertex });

test("one pull of a corner is one step back, however many places it went through", () => {
  const pulled = run(
    begin("vertices"),
    { kind: "move", at: at(1), x: 1, y: 2, step: true },
    { kind: "move", at: at(1), x: 3, y: 4, step: false },
  );
  expect(pulled.sketch.parts[0]![0]!.slice(2, 4)).toEqual([3, 4]);
  expect(pulled.sketch.how).toBe("vertices-moved");
  const back = drawState(pulled, { kind: "undo" })!;
  expect(back.sketch.parts[0]![0]).toBe(square);
  expect(drawState(back, { kind: "redo" })?.sketch).toEqual(pulled.sketch);
});

test("what is done after a step back takes the way forward", () => {
  const state = run(
    begin("new"),
    { kind: "add", x: 1, y: 1 },
    { kind: "add", x: 2, y: 2 },
    { kind: "undo" },
    { kind: "add", x: 9, y: 9 },
  );
  expect(state.sketch.path).toEqual([1, 1, 9, 9]);
  expect(state.future).toEqual([]);
});

test("the last plot cannot be taken away corner by corner", () => {
  const state = run(begin("vertices"), { kind: "remove", at: at(0) });
  expect(state.sketch.parts).toEqual([[square]]);
  expect(state.past).toEqual([]);
});

test("a pasted table makes a new plot of its own system, and says how it came", () => {
  const state = run(begin("new"), {
    kind: "replace",
    ring: [-79, -5, -79.1, -5, -79.1, -5.1],
    at: at(0),
    crs: WGS84,
  });
  expect(state.sketch).toMatchObject({ crs: WGS84, how: "corners-typed", growing: false });
});

test("a cut becomes corners to be moved, one step to undo", () => {
  const hole = [[square, [1, 1, 2, 1, 2, 2]]];
  const state = run(begin("hole"), { kind: "add", x: 1, y: 1 }, { kind: "cut", parts: hole });
  expect(state.sketch).toMatchObject({ tool: "vertices", parts: hole, path: [], how: "hole-cut" });
  expect(drawState(state, { kind: "undo" })?.sketch).toMatchObject({ tool: "hole", path: [1, 1] });
});

test("nothing is done to a drawing that is not there", () => {
  expect(drawState(null, { kind: "add", x: 1, y: 1 })).toBeNull();
});
