import { expect, test } from "vitest";
import { HELD_BACK, type HeldBack } from "../analysis/hot-spots/hot-spot-answer.ts";
import { whyNoResult } from "./why-no-result.ts";

const answer = (comparable: number, held: readonly HeldBack[]) => ({
  notComputable: null,
  comparable,
  heldBack: Uint8Array.from(held, (one) => HELD_BACK.indexOf(one)),
});

test("islands alone are no answer of nothing hot", () => {
  expect(whyNoResult(answer(0, ["few-neighbours", "few-counted"]))).toBe("no-neighbours");
  expect(whyNoResult(answer(0, ["few-counted", "nothing-counted"]))).toBe("few-counted");
});

test("one that can be compared is enough; what cannot be computed at all comes first", () => {
  expect(whyNoResult(answer(1, ["none", "few-neighbours"]))).toBeNull();
  expect(whyNoResult({ ...answer(0, ["few-counted"]), notComputable: "one-place" })).toBe(
    "one-place",
  );
});
