import { expect, test } from "vitest";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import {
  GEOMETRY_NONE,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { CHANGES, COMPARE_DEFAULTS, type CompareSide } from "./compare-answer.ts";
import { findChanges } from "./compare-registers.ts";

const EAST = 700_000;
const NORTH = 9_400_000;

/** A plot of a register: code, holder, and corners in metres from one place; one corner is a point, none no place. */
type Plot = readonly [code: string, holder: string, corners: readonly (readonly number[])[]];

const square = (x: number, y: number, side = 100): number[][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

function sideOf(plots: readonly Plot[]): CompareSide {
  const builder = new FlatGeometryBuilder();
  for (const [, , corners] of plots) {
    builder.beginFeature(
      corners.length === 0
        ? GEOMETRY_NONE
        : corners.length === 1
          ? GEOMETRY_POINT
          : GEOMETRY_POLYGON,
    );
    if (corners.length === 0) continue;
    builder.beginPart();
    builder.beginRing();
    for (const [x, y] of corners) builder.vertex(EAST + x!, NORTH + y!);
    builder.endRing();
  }
  return {
    geometry: builder.build(),
    crs: UTM_17S,
    codes: plots.map(([code]) => code),
    holders: plots.map(([, holder]) => [holder, "", ""] as const),
  };
}

function compare(before: readonly Plot[], after: readonly Plot[], limit: Plot | null = null) {
  const answer = findChanges({
    before: sideOf(before),
    after: sideOf(after),
    limit: limit && sideOf([limit]),
    byName: false,
    settings: COMPARE_DEFAULTS,
  });
  const entries = Array.from(answer.change, (code, k) => ({
    change: CHANGES[code],
    before: answer.before[k],
    after: answer.after[k],
    by: answer.matchedBy[k],
    shift: answer.shiftM[k]!,
    hands: answer.otherHolder[k] === 1,
    grown: answer.grown[k] === 1,
    towards: answer.towardsLimitM[k]!,
    other: answer.other[k],
    share: answer.otherShare[k]!,
  }));
  return { answer, entries };
}

test("what stays is told from what was redrawn, moved, renamed, new and gone", () => {
  const { entries } = compare(
    [
      ["P1", "A", square(0, 0)],
      ["P2", "A", square(1000, 0)],
      ["P3", "A", square(2000, 0)],
      ["P4", "A", square(3000, 0)],
      ["P5", "A", square(4000, 0)],
      ["P6", "A", square(5000, 0)],
    ],
    [
      ["p1 ", "A", [...square(0, 0).slice(2), ...square(0, 0).slice(0, 2)]],
      ["P2", "A", square(1000, 0, 130)],
      ["P3", "A", square(2040, 30)],
      ["P4", "B", square(3000, 2000, 60)],
      ["X9", "A", square(4001, 1)],
      ["N1", "A", square(9000, 0)],
    ],
  );
  expect(entries.map(({ change, before, after }) => [change, before, after])).toEqual([
    ["same", 0, 0],
    ["redrawn", 1, 1],
    ["moved", 2, 2],
    ["moved", 3, 3],
    ["same", 4, 4],
    ["new", -1, 5],
    ["gone", 5, -1],
  ]);
  expect(entries.map(({ by }) => by)).toEqual([1, 1, 1, 1, 2, 0, 0]);
  expect(entries[0]!.shift).toBe(0);
  expect(entries[1]!.shift).toBeCloseTo(Math.hypot(30, 30), 6);
  expect(entries[2]!.shift).toBeCloseTo(50, 6);
  expect(entries.map(({ hands }) => hands)).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
    false,
  ]);
});

test("the parts of a plot that was split name it, and it names the largest", () => {
  const { entries } = compare(
    [["P1", "", square(0, 0)]],
    [
      [
        "P1-A",
        "",
        [
          [0, 0],
          [60, 0],
          [60, 100],
          [0, 100],
        ],
      ],
      [
        "P1-B",
        "",
        [
          [60, 0],
          [100, 0],
          [100, 100],
          [60, 100],
        ],
      ],
    ],
  );
  expect(entries.map(({ change, other }) => [change, other])).toEqual([
    ["new", 0],
    ["new", 0],
    ["gone", 0],
  ]);
  expect(entries.map(({ share }) => Math.round(100 * share))).toEqual([100, 100, 60]);
});

test("a code that two plots have matches by shape only; exchanged codes are told", () => {
  const { answer, entries } = compare(
    [
      ["P1", "", square(0, 0)],
      ["P1", "", square(1000, 0)],
      ["P2", "", square(2000, 0)],
      ["P3", "", square(3000, 0)],
    ],
    [
      ["P1", "", square(1000, 0)],
      ["P2", "", square(3000, 0)],
      ["P3", "", square(2000, 0)],
    ],
  );
  expect([answer.repeatedBefore, answer.repeatedAfter]).toEqual([2, 0]);
  expect(entries.map(({ change, before, by, other }) => [change, before, by, other])).toEqual([
    ["same", 1, 2, -1],
    ["moved", 2, 1, 2],
    ["moved", 3, 1, 1],
    ["gone", 0, 0, -1],
  ]);
});

test("points become polygons, move, and records without a place are told", () => {
  const { entries } = compare(
    [
      ["P1", "", [[50, 50]]],
      ["P2", "", [[1000, 0]]],
      ["P3", "", [[2000, 0]]],
      ["P4", "", square(3000, 0)],
      ["P5", "", [[4000, 0]]],
    ],
    [
      ["P1", "", square(0, 0)],
      ["P2", "", [[1003, 0]]],
      ["P3", "", [[2030, 40]]],
      ["P4", "", []],
      ["P5", "", square(4100, 0)],
    ],
  );
  expect(entries.map(({ change }) => change)).toEqual([
    "kind",
    "same",
    "moved",
    "no-place",
    "moved",
  ]);
  expect(entries[2]!.shift).toBeCloseTo(50, 9);
  expect(entries[4]!.shift).toBeCloseTo(100, 9);
  const { answer } = compare([["P1", "", [[0, 0]]]], [["P1", "", [[0, 0]]]]);
  expect([answer.beforeM2[0], answer.afterM2[0], answer.iou[0]]).toEqual([NaN, NaN, NaN]);
});

test("growth towards the limit is the difference of signed reaches, outside and inside", () => {
  const limit: Plot = [
    "",
    "",
    [
      [-5000, 300],
      [5000, 300],
      [5000, 5000],
      [-5000, 5000],
    ],
  ];
  const tall = (x: number, y: number, height: number) => [
    [x, y],
    [x + 100, y],
    [x + 100, y + height],
    [x, y + height],
  ];
  const { entries } = compare(
    [
      ["P1", "", tall(0, 0, 100)],
      ["P2", "", tall(1000, 0, 280)],
      ["P3", "", tall(2000, 0, 100)],
      ["P4", "", tall(3000, 0, 200)],
    ],
    [
      ["P1", "", tall(0, 0, 150)],
      ["P2", "", tall(1000, 0, 320)],
      ["P3", "", tall(2000, 0, 103)],
      ["P4", "", tall(3000, 0, 180)],
    ],
    limit,
  );
  expect(entries.map(({ change, grown }) => [change, grown])).toEqual([
    ["redrawn", true],
    ["redrawn", true],
    ["same", false],
    ["redrawn", false],
  ]);
  expect(entries[0]!.towards).toBeCloseTo(50, 3);
  expect(entries[1]!.towards).toBeCloseTo(40, 3);
  expect(entries[2]!.towards).toBeNaN();
  expect(entries[3]!.towards).toBeCloseTo(-20, 3);
});

test("a register against itself has no change", () => {
  const plots: Plot[] = Array.from({ length: 40 }, (_, k) => [`P${k}`, "A", square(90 * k, 0)]);
  const { entries } = compare(plots, plots);
  expect(
    entries.every(({ change, shift, hands }) => change === "same" && shift === 0 && !hands),
  ).toBe(true);
});
