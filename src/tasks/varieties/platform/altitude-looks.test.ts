import { expect, test } from "vitest";
import { ALTITUDE_LOOKS } from "../../../layers/plot-altitude/altitude-looks.ts";
import { FIT_VERDICTS } from "../analysis/fit/fit-answer.ts";

test("the map reads verdicts by the codes the answer writes", () => {
  expect(ALTITUDE_LOOKS).toEqual(FIT_VERDICTS);
});
