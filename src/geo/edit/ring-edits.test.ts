import { expect, test } from "vitest";
import { insertVertex, moveVertex, type Parts, removeVertex } from "./ring-edits.ts";

const parts: Parts = [
  [
    [0.1, 0.2, 10.3, 0, 10, 10],
    [4, 4, 5, 4, 5, 5],
  ],
  [[20, 20, 30, 20, 30, 30, 20, 30]],
];

test("moving one vertex leaves every other figure and ring the same", () => {
  const moved = moveVertex(parts, { part: 0, ring: 0, vertex: 1 }, 11.7, 0.3);
  expect(moved[0]![0]).toEqual([0.1, 0.2, 11.7, 0.3, 10, 10]);
  expect(moved[0]![1]).toBe(parts[0]![1]);
  expect(moved[1]).toBe(parts[1]);
});

test("a vertex put in and taken out again gives the polygon back", () => {
  const at = { part: 1, ring: 0, vertex: 3 };
  const more = insertVertex(parts, at, 20, 25);
  expect(more[1]![0]!.slice(-2)).toEqual([20, 25]);
  expect(removeVertex(more, { ...at, vertex: 4 })).toEqual(parts);
});

test("a hole or part of three corners goes wholly, the last part stays", () => {
  expect(removeVertex(parts, { part: 0, ring: 1, vertex: 0 })![0]).toHaveLength(1);
  expect(removeVertex(parts, { part: 0, ring: 0, vertex: 0 })).toEqual([parts[1]]);
  expect(removeVertex([[[0, 0, 1, 0, 1, 1]]], { part: 0, ring: 0, vertex: 0 })).toBeNull();
});
