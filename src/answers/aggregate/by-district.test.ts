import { expect, test } from "vitest";
import { byDistrict } from "./by-district.ts";

const CAPITALS = [
  { name: "Namballe", lon: -79.087, lat: -5.004 },
  { name: "San Ignacio", lon: -79.005, lat: -5.146 },
  { name: "Tabaconas", lon: -79.283, lat: -5.316 },
];

const ask = (counts: Readonly<Record<string, number>>, possible: readonly number[] = []) => {
  const names = Object.entries(counts).flatMap(([name, n]) => new Array<string>(n).fill(name));
  const records = [...names.keys()];
  return byDistrict({
    districtOf: (i) => names[i]!,
    records,
    producers: records,
    capitals: CAPITALS,
    splits: [(i) => possible.includes(i)],
  })?.map(({ names: of, withUnknown, members, at }) => [
    of.join(" + "),
    withUnknown,
    members.length,
    at,
  ]);
};

test("case and accents of a district do not count", () => {
  expect(ask({ TABACONAS: 6, tabaconas: 2, "San Ignacio": 9 })).toEqual([
    ["San Ignacio", false, 9, [-79.005, -5.146]],
    ["Tabaconas", false, 8, [-79.283, -5.316]],
  ]);
});

test("a small district is joined with the nearest, and stands at the larger's capital", () => {
  expect(ask({ Tabaconas: 30, "San Ignacio": 9, Namballe: 3 })).toEqual([
    ["Tabaconas", false, 30, [-79.283, -5.316]],
    ["San Ignacio + Namballe", false, 12, [-79.005, -5.146]],
  ]);
});

test("a part of few, or a rest of few, joins districts as well", () => {
  const counts = { Tabaconas: 30, "San Ignacio": 20, Namballe: 10 };
  const nobody = ask(counts);
  expect(nobody).toHaveLength(3);
  const two = ask(counts, [50, 51, 30, 31, 32, 33]);
  expect(two?.map(([names]) => names)).toEqual(["Tabaconas", "San Ignacio + Namballe"]);
  const rest = ask(counts, [50, 51, 52, 53, 54, 55, 56, 57]);
  expect(rest?.map(([names]) => names)).toEqual(["Tabaconas", "San Ignacio + Namballe"]);
});

test("districts that nobody knows are one group without a place", () => {
  expect(ask({ Tabaconas: 30, "": 3, Otro: 4 })).toEqual([
    ["Tabaconas", false, 30, [-79.283, -5.316]],
    ["", true, 7, null],
  ]);
  expect(ask({ Tabaconas: 30, "": 3 })).toEqual([["Tabaconas", true, 33, [-79.283, -5.316]]]);
});

test("not even all together", () => {
  expect(ask({ Tabaconas: 3, Namballe: 1 })).toBeUndefined();
});
