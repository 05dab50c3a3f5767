import { expect, test } from "vitest";
import { LIMIT_CODES, LOOK_CODES, type PlotLook as Look } from "../plot-verdict.ts";
import type { PlotLook } from "./plot-look.ts";
import { symbolCodes } from "./symbol-codes.ts";

const looking = (...looks: readonly (readonly [look: Look, count: number])[]): PlotLook => {
  const verdicts = looks.flatMap(([look, count]) =>
    new Array<number>(count).fill(LOOK_CODES[look]),
  );
  return { verdicts: Uint8Array.from(verdicts), kept: null, codes: LIMIT_CODES, firstId: 0 };
};
const placed = (plots: number) => new Float64Array(4 * plots);
const symbols = (made: Uint8Array) => LIMIT_CODES.filter((code) => made[code] === 1);

test("all are symbols while there is room", () => {
  const look = looking(["outside", 5], ["inside", 5]);
  expect(symbols(symbolCodes(placed(10), look, 10))).toEqual([...LIMIT_CODES]);
});

test("the telling verdicts keep their symbols, the outside becomes the crowd", () => {
  const look = looking(["outside", 20], ["crosses", 3], ["inside", 2]);
  const made = symbolCodes(placed(25), look, 10);
  expect([made[LOOK_CODES.inside], made[LOOK_CODES.crosses], made[LOOK_CODES.outside]]).toEqual([
    1, 1, 0,
  ]);
});

test("what is not drawn takes no room: without a place, or not wanted", () => {
  const look = looking(["outside", 20]);
  const boxes = placed(20).fill(Number.NaN, 0, 40);
  expect(symbolCodes(boxes, look, 10)[LOOK_CODES.outside]).toBe(1);
  expect(symbolCodes(boxes, look, 9)[LOOK_CODES.outside]).toBe(0);
  const kept = new Uint8Array(20).fill(1, 11);
  expect(symbolCodes(boxes, { ...look, kept }, 9)[LOOK_CODES.outside]).toBe(1);
});
