import { expect, test } from "vitest";
import { dropPlace } from "./drop-place.ts";

const rows = [0, 1, 2, 3].map((at) => ({ top: at * 50, bottom: at * 50 + 50 }));

test.each([
  ["held where it is", 1, 75, 1],
  ["a little over its own edge", 1, 99, 1],
  ["past the middle of the next", 1, 130, 2],
  ["before the middle of the one above", 1, 20, 0],
  ["far below the list", 0, 5000, 3],
  ["far above it", 3, -200, 0],
])("%s", (_, from, y, place) => {
  expect(dropPlace(rows, from, y)).toBe(place);
});

test("a list of one has one place", () => {
  expect(dropPlace(rows.slice(0, 1), 0, 400)).toBe(0);
});
