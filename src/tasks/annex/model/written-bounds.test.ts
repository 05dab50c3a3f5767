import { expect, test } from "vitest";
import { newEntry } from "./new-entry.ts";
import { MOST_WRITTEN, overlongField, roomOf } from "./written-bounds.ts";

test("the room left is told near its end, and what is too much after it", () => {
  const most = MOST_WRITTEN.observations;
  expect(roomOf("observations", "a".repeat(most / 2))).toEqual({ state: "within" });
  expect(roomOf("observations", "a".repeat(most - 7))).toEqual({ state: "near", characters: 7 });
  expect(roomOf("observations", "a".repeat(most))).toEqual({ state: "near", characters: 0 });
  expect(roomOf("observations", "a".repeat(most + 1))).toEqual({ state: "over", characters: 1 });
});

test("a sign that a computer stores as two counts once", () => {
  expect(roomOf("actNumber", "🌱".repeat(40))).toEqual({ state: "near", characters: 0 });
  expect(roomOf("actNumber", "🌱".repeat(41))).toEqual({ state: "over", characters: 1 });
});

test("an entry names the text that is too long", () => {
  const entry = newEntry("a", 0, new Date("2026-11-24T15:42:00Z"));
  expect(overlongField(entry)).toBeNull();
  expect(overlongField({ ...entry, activity: "a".repeat(121) })).toBe("activity");
});
