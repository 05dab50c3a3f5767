import { expect, test } from "vitest";
import { poolSize } from "./pool.ts";

test("leaves a core to the page, has at least one worker and at most four", () => {
  expect([1, 2, 3, 4, 5, 16].map(poolSize)).toEqual([1, 1, 2, 3, 4, 4]);
});
