import { expect, test } from "vitest";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { lookFirst } from "./look-first.ts";

test("certain ones first, held back after them, what has no z last", () => {
  const answer = {
    z: Float64Array.of(1.4, Number.NaN, 5.6, 5.1, -2, Number.NaN),
    heldBack: Uint8Array.of(0, 1, 0, 3, 0, 1),
  } as unknown as HotSpotAnswer;
  expect([...lookFirst(answer)]).toEqual([2, 0, 4, 3, 1, 5]);
});
