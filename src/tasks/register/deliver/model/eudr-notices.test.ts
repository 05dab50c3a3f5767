import { expect, test } from "vitest";
import { issue } from "../../../../domain/issue/issue.ts";
import { readinessCsv } from "../eudr/not-ready-csv.ts";
import { doubtfulPlots } from "./doubtful-plots.ts";
import { noticedPlots, readyTwice } from "./eudr-notices.ts";

const REGISTER = { rows: Uint32Array.of(2, 3, 4, 5), ids: ["A", "B", "C", "D"] };
const at = (row: number) => ({ file: "x", row });
const twice = (row: number, other: number, iou: number) =>
  issue("warning", "plot-twice", at(row), {
    row: other,
    code: "",
    iou,
    how: "same-place",
    metres: 0,
    sameProducer: true,
  });
const ISSUES = [
  twice(2, 4, 0.98),
  twice(4, 2, 0.98),
  twice(3, 5, 0.95),
  issue("warning", "row-same-outline", at(4), { firstRow: 2, code: "A" }),
  issue("warning", "place-outside-work-area", at(3), { lon: -70, lat: -5 }),
  issue("warning", "area-large", at(5), { areaHa: 3_000_000 }),
];

test("a pair of ready plots is named once, by the most alike it was found", () => {
  expect(readyTwice(REGISTER, ISSUES, [0, 1, 2])).toEqual([{ a: 0, b: 2, share: 1 }]);
  expect(readyTwice(REGISTER, ISSUES, [0, 1])).toEqual([]);
});

test("ready plots with a notice are listed with what it says, and as left out where they are", () => {
  const noticed = noticedPlots(REGISTER, new Set([3, 9]), [0, 1, 2]);
  expect(noticed).toEqual([1]);
  const verdict = { ready: [0, 1, 2], notReady: [] };
  const csv = (leaveNoticed: boolean) =>
    readinessCsv(REGISTER, verdict, { noticed, leaveNoticed, issues: ISSUES }, "es-PE");
  expect(csv(false)).toMatch(/3;B;lista, con aviso;.{10}/);
  expect(csv(true)).toContain("3;B;lista, con aviso, no sale;");
  expect(csv(true)).toContain("2;A;lista;");
});

test("plots of doubtful size or place come once each, the largest first", () => {
  const found = doubtfulPlots(REGISTER, [...ISSUES, ISSUES[4]!]);
  expect(found.map(({ index, issue: { code } }) => [index, code])).toEqual([
    [3, "area-large"],
    [1, "place-outside-work-area"],
  ]);
});
