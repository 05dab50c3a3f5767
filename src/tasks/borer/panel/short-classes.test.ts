import { expect, test } from "vitest";
import { shortClasses } from "./short-classes.ts";

test("one label a class, whatever the edges", () => {
  expect(shortClasses([2, 5, 10])).toEqual(["0%", "< 2", "2–5", "5–10", "> 10%"]);
  expect(shortClasses([3])).toEqual(["0%", "< 3", "> 3%"]);
});
