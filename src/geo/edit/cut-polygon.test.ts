import { expect, test } from "vitest";
import { cutOut, splitPolygon } from "./cut-polygon.ts";
import { groupsArea } from "./faces-along.ts";

const square = [0, 0, 100, 0, 100, 100, 0, 100];
const hole = [40, 40, 40, 60, 60, 60, 60, 40];

const areas = (groups: Parameters<typeof groupsArea>[0]) =>
  groups.map((group) => groupsArea([group])).sort((p, q) => p - q);

test("a line from side to side makes two", () => {
  expect(areas(splitPolygon([[square]], [-10, 25, 110, 25])!)).toEqual([2500, 7500]);
});

test("ends on the edges are enough, also a hair short of them", () => {
  expect(areas(splitPolygon([[square]], [0.0004, 25, 99.9997, 25])!)[0]).toBeCloseTo(2500, 1);
});

test("a line that ends inside splits nothing, nor does one outside or along an edge", () => {
  expect(splitPolygon([[square]], [-10, 25, 50, 25])).toBeNull();
  expect(splitPolygon([[square]], [-10, -5, 110, -5])).toBeNull();
  expect(splitPolygon([[square]], [0, 0, 100, 0])).toBeNull();
});

test("through a hole the hole becomes edge of both", () => {
  const pieces = splitPolygon([[square, hole]], [-10, 50, 110, 50])!;
  expect(areas(pieces)).toEqual([4800, 4800]);
  expect(pieces.every((piece) => piece.length === 1)).toBe(true);
});

test("beside a hole the hole stays with its piece", () => {
  const pieces = splitPolygon([[square, hole]], [-10, 25, 110, 25])!;
  expect(areas(pieces)).toEqual([2500, 7100]);
  expect(pieces.map((piece) => piece.length).sort()).toEqual([1, 2]);
});

test("only the part under the line is split", () => {
  const far = square.map((v, k) => (k % 2 === 0 ? v + 500 : v));
  expect(splitPolygon([[square], [far]], [-10, 25, 110, 25])).toHaveLength(3);
});

test("a ring inside becomes a hole, one over the edge a bite", () => {
  const inside = cutOut([[square]], [40, 40, 60, 40, 60, 60, 40, 60])!;
  expect(groupsArea(inside.kept)).toBe(9600);
  expect(inside.kept[0]).toHaveLength(2);
  const bite = cutOut([[square]], [90, 40, 130, 40, 130, 60, 90, 60])!;
  expect(groupsArea(bite.kept)).toBe(9800);
  expect(bite.kept[0]).toHaveLength(1);
});

test("a ring outside, or round the whole, cuts nothing", () => {
  expect(cutOut([[square]], [200, 0, 210, 0, 210, 10])).toBeNull();
  expect(cutOut([[square]], [-10, -10, 110, -10, 110, 110, -10, 110])).toBeNull();
});
