import { expect, test } from "vitest";
import { type SortDirection, sortRows } from "./sort-rows.ts";

const sorted = (keys: readonly (number | string)[], direction: SortDirection = "ascending") =>
  [...sortRows(Uint32Array.from(keys.keys()), (row) => keys[row]!, direction)].map(
    (row) => keys[row],
  );

test("numbers by size, not by letters", () => {
  expect(sorted([10, 9, 100, -1])).toEqual([-1, 9, 10, 100]);
  expect(sorted([10, 9, 100, -1], "descending")).toEqual([100, 10, 9, -1]);
});

test("infinite numbers have a place, what is missing goes last both ways", () => {
  expect(sorted([Number.NaN, 2, Infinity, 1])).toEqual([1, 2, Infinity, Number.NaN]);
  expect(sorted([Number.NaN, 2, Infinity, 1], "descending")).toEqual([Infinity, 2, 1, Number.NaN]);
  expect(sorted(["", "b", "a"])).toEqual(["a", "b", ""]);
  expect(sorted(["", "b", "a"], "descending")).toEqual(["b", "a", ""]);
});

test("text as a person files it", () => {
  expect(sorted(["EJ-10", "EJ-9", "ej-1"])).toEqual(["ej-1", "EJ-9", "EJ-10"]);
  expect(sorted(["Zapote", "Ñañaca", "Nube", "nuve", "Ocol", "Árbol", "Abeto"])).toEqual([
    "Abeto",
    "Árbol",
    "Nube",
    "nuve",
    "Ñañaca",
    "Ocol",
    "Zapote",
  ]);
});

test("equal keys keep their order, both ways, and the rows given are not touched", () => {
  const keys = ["b", "a", "B", "a"];
  const rows = [3, 2, 1, 0];
  expect([...sortRows(rows, (row) => keys[row]!, "ascending")]).toEqual([3, 1, 2, 0]);
  expect([...sortRows(rows, (row) => keys[row]!, "descending")]).toEqual([2, 0, 3, 1]);
  expect(rows).toEqual([3, 2, 1, 0]);
});

test("only the rows given come back", () => {
  expect([...sortRows([5, 1], (row) => -row, "ascending")]).toEqual([5, 1]);
  expect(sortRows([], () => 0, "ascending")).toHaveLength(0);
});
