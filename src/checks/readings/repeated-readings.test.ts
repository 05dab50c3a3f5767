import { expect, test } from "vitest";
import { repeatedReadings } from "./repeated-readings.ts";

const cells = ["a", "b", "c", "a", "d", "e"];
const same = (i: number, k: number) => cells[i] === cells[k];
const rows = [2, 3, 4, 5, 6, 7];
const name = () => "P1";

test("another reading of a point and day is told, a whole repeat refused", () => {
  const { found, parts } = repeatedReadings(["p", "q", "r", "p", "s", "p"], rows, name, same);
  expect(parts).toBe(0);
  expect(found.map(({ record, finding }) => [record, finding.code, finding.severity])).toEqual([
    [3, "row-repeated", "error"],
    [5, "reading-repeated", "warning"],
  ]);
  expect(found[1]?.finding.params).toEqual({ point: "P1", firstRow: 2 });
});

test("what has no key is compared with nothing", () => {
  expect(repeatedReadings(["", "", "", "", "", ""], rows, name, same)).toEqual({
    found: [],
    parts: 0,
  });
});

test("where every point has several rows a day they are parts of a count", () => {
  const keys = ["p", "p", "q", "q", "q", "r"];
  expect(repeatedReadings(keys, rows, name, same)).toEqual({ found: [], parts: 5 });
});
