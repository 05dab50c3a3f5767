import { expect, test } from "vitest";
import { repeatedReadings } from "./repeated-readings.ts";

const cells = ["a", "b", "c", "a", "d", "e"];
const text = (i: number) => cells[i]!;
const rows = [2, 3, 4, 5, 6, 7];
const name = () => "P1";
const NOTHING = { found: [], parts: 0, copies: [] };

test("another reading of a point and day is told, a whole repeat refused", () => {
  const { found, parts } = repeatedReadings(["p", "q", "r", "p", "s", "p"], rows, name, text);
  expect(parts).toBe(0);
  expect(found.map(({ record, finding }) => [record, finding.code, finding.severity])).toEqual([
    [3, "row-repeated", "error"],
    [5, "reading-repeated", "warning"],
  ]);
  expect(found[1]?.finding.params).toEqual({ point: "P1", firstRow: 2 });
});

test("what has no key is compared with nothing", () => {
  expect(repeatedReadings(["", "", "", "", "", ""], rows, name, text)).toEqual(NOTHING);
});

test("where every point has several rows a day they are parts of a count", () => {
  const keys = ["p", "p", "q", "q", "q", "r"];
  expect(repeatedReadings(keys, rows, name, text)).toEqual({ ...NOTHING, parts: 5 });
});

const repeats = (said: readonly (readonly [key: string, text: string])[], parts = false) =>
  repeatedReadings(
    said.map(([key]) => key),
    said.map((_, i) => i + 2),
    name,
    (i) => said[i]![1],
    parts,
  );

test("a sheet pasted twice is not doubled, unless the person says that its rows are parts", () => {
  const sheet = [
    ["p", "a"],
    ["q", "b"],
    ["r", "b"],
  ] as const;
  const { found, parts, copies } = repeats([...sheet, ...sheet, ...sheet.slice(0, 1)]);
  expect(copies).toEqual([3, 6, 4, 5]);
  expect(parts).toBe(0);
  expect(found.map(({ record, finding }) => [record, finding.params])).toEqual([
    [3, { firstRow: 2 }],
    [6, { firstRow: 2 }],
    [4, { firstRow: 3 }],
    [5, { firstRow: 4 }],
  ]);
  expect(repeats([...sheet, ...sheet], true)).toMatchObject({ found: [], parts: 6 });
});

test("a sheet of branches pasted twice keeps each branch once, in any order", () => {
  const sheet = [
    ["p", "0 of 30"],
    ["p", "0 of 30"],
    ["p", "1 of 30"],
    ["q", "0 of 30"],
    ["q", "2 of 30"],
  ] as const;
  expect(repeats([...sheet]).copies).toEqual([]);
  expect([...repeats([...sheet, ...sheet]).copies].sort((a, b) => a - b)).toEqual([5, 6, 7, 8, 9]);
  expect(repeats([...sheet, ...sheet].sort()).copies).toHaveLength(5);
  expect(repeats([...sheet, ...sheet, ["r", "0 of 30"]]).copies).toEqual([]);
});
