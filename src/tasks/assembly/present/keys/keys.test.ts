import { expect, test } from "vitest";
import { keyAction } from "./key-action.ts";
import { typeDigit } from "./typed-number.ts";

const press = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey", boolean>> = {}) =>
  keyAction({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

test.each([
  ["ArrowRight", "next"],
  ["PageDown", "next"],
  [" ", "next"],
  ["ArrowLeft", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["F", "freeze"],
  ["P", "pointer"],
  ["l", "language"],
  ["?", "help"],
  ["F5", "fullscreen"],
])("%s: %s", (key, what) => {
  expect(press(key)).toEqual({ do: what });
});

test("the blanking keys of remotes, in either case", () => {
  for (const key of ["b", "B", "."]) expect(press(key)).toEqual({ do: "cover", cover: "black" });
  expect(press("W")).toEqual({ do: "cover", cover: "white" });
});

test("shift turns the space bar round; other keys stay the browser's", () => {
  expect(press(" ", { shiftKey: true })).toEqual({ do: "previous" });
  expect(press("f", { ctrlKey: true })).toBeNull();
  expect(press("5", { ctrlKey: true })).toBeNull();
  expect(press("Escape")).toEqual({ do: "leave" });
  expect(press("Tab")).toBeNull();
});

test("a digit goes at once where there is no second one to wait for", () => {
  expect(typeDigit(null, 4, 6)).toEqual({ pending: null, go: 3 });
  expect(typeDigit(null, 3, 24)).toEqual({ pending: null, go: 2 });
  expect(typeDigit(null, 2, 24)).toEqual({ pending: 2, go: null });
  expect(typeDigit(2, 4, 24)).toEqual({ pending: null, go: 23 });
});

test("a number that is no slide begins anew, or is nothing", () => {
  expect(typeDigit(2, 9, 24)).toEqual({ pending: null, go: 8 });
  expect(typeDigit(null, 0, 24)).toEqual({ pending: null, go: null });
  expect(typeDigit(null, 9, 6)).toEqual({ pending: null, go: null });
  expect(typeDigit(1, 0, 24)).toEqual({ pending: null, go: 9 });
});
