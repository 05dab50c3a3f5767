import { expect, test } from "vitest";
import { ageWords } from "./age-words.ts";

const AT = Date.parse("2026-11-30T14:05:00-05:00");

test.each([
  [0.9, "hace un momento"],
  [12, "hace 12 min"],
  [59.9, "hace 59 min"],
  [60, "hace 1 h"],
  [24 * 60 - 1, "hace 23 h"],
  [24 * 60, "el 30/11/2026, 14:05"],
  [-1, "el 30/11/2026, 14:05"],
])("%d minutes after: %s", (minutes, words) => {
  expect(ageWords(AT, AT + minutes * 60_000, "es-PE")).toBe(words);
});

test("in English", () => {
  expect(ageWords(AT, AT + 720_000, "en")).toBe("12 min ago");
});
