import { expect, test } from "vitest";
import { outsidePeru } from "./outside-peru.ts";

test("inside nothing is said; next door it is a warning; far away it is refused", () => {
  expect(outsidePeru(-79.2, -5.2)).toBeNull();
  expect(outsidePeru(-79.2, -0.1)?.severity).toBe("warning");
  expect(outsidePeru(-79.9, -2.2)?.severity).toBe("warning");
  expect(outsidePeru(-3.7, 40.4)?.severity).toBe("error");
  expect(outsidePeru(-79.2, 5.2)?.severity).toBe("error");
});
