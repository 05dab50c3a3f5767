import { expect, test } from "vitest";
import { noRate } from "./no-rate.ts";

test("nothing looked at, and nothing said of the bored, are told apart", () => {
  expect(noRate(0, 0)?.code).toBe("reading-nothing-counted");
  expect(noRate(0, Number.NaN)?.code).toBe("reading-nothing-counted");
  expect(noRate(300, Number.NaN)).toMatchObject({
    code: "reading-bored-missing",
    severity: "warning",
  });
  expect(noRate(300, 0)).toBeNull();
});
