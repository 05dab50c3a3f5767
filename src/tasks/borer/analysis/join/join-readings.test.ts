import { expect, test } from "vitest";
import { type MadeReading, madeReadings } from "../../../../../tests/fixtures/made-readings.ts";
import { polygons, rectangle } from "../../../../../tests/fixtures/plane-shapes.ts";
import { UTM_17S } from "../../../../geo/crs/crs.ts";
import { readingSource } from "../select/reading-source.ts";
import { joinReadings } from "./join-readings.ts";
import { altitudeOf } from "./joined-words.ts";

const E = 720_000;
const N = 9_415_000;

const square = (x: number, y: number, side: number) =>
  rectangle(E + x, N + y, E + x + side, N + y + side);

const codes = ["P-1", "P-2", "Ñahuí 3", "P-4", "P-4"];
const register = {
  geometry: polygons(
    square(0, 0, 100),
    square(200, 0, 100),
    square(400, 0, 100),
    square(600, 0, 100),
    square(210, 10, 20),
  ),
  crs: UTM_17S,
  codes,
  organisation: ["La Prosperidad", "", "", "", ""],
  variety: ["Caturra", "", "", "", ""],
  shade: ["", "", "", "", ""],
  altitude: ["1,450 msnm", "", "", "", ""],
};

const join = (rows: readonly MadeReading[], reach = 15) =>
  joinReadings({ source: readingSource(madeReadings(rows)), register, reach });

const at = (x: number, y: number) => ({ x: E + x, y: N + y });

test("by code and by place, both where they agree", () => {
  const answer = join([
    { point: "a", plot: " p-1", ...at(50, 50) },
    { point: "b", plot: "nahui  3" },
    { point: "c", ...at(-10, 50) },
    { point: "d", ...at(-20, 50) },
    { point: "e", plot: "P-1", ...at(-15, 50) },
  ]);
  expect([...answer.plot]).toEqual([0, 2, 0, -1, 0]);
  expect(answer.by).toEqual(["both", "code", "position", "none", "both"]);
  expect(answer.disagreements).toEqual([]);
  expect(answer.words.plot).toEqual(["P-1", "Ñahuí 3", "P-1", "", "P-1"]);
  expect(answer.words.variety[0]).toBe("Caturra");
  expect([...answer.words.altitude.subarray(0, 2)]).toEqual([1450, NaN]);
});

test("says where code and place disagree, and how far", () => {
  const answer = join([
    { point: "a", plot: "P-1", ...at(250, 50) },
    { point: "b", plot: "P-1", ...at(100, 2100) },
  ]);
  expect([...answer.plot]).toEqual([0, 0]);
  expect(answer.by).toEqual(["code", "code"]);
  expect(answer.disagreements).toEqual([
    { point: 0, byCode: 0, byPosition: 1, distance: 150 },
    { point: 1, byCode: 0, byPosition: -1, distance: 2000 },
  ]);
});

test("an unknown or ambiguous code leaves it to the place", () => {
  const answer = join([
    { point: "a", plot: "X-9", ...at(50, 50) },
    { point: "b", plot: "p-4", ...at(650, 50) },
    { point: "c", plot: "x-9" },
  ]);
  expect(answer.by).toEqual(["position", "position", "none"]);
  expect(answer.unknownCodes).toHaveLength(1);
  expect(answer.ambiguousCodes).toEqual(["p-4"]);
});

test("of overlapping plots the one a point lies deepest in", () => {
  expect([...join([{ point: "a", ...at(220, 20) }]).plot]).toEqual([1]);
});

test.each([
  ["1450", 1450],
  ["1,450", 1450],
  ["1.450 m", 1450],
  ["1450.5 msnm", 1450.5],
  ["950,25", 950.25],
  ["alto", NaN],
  ["", NaN],
])("altitude %s is %s m", (text, metres) => {
  expect(altitudeOf(text)).toBe(metres);
});
