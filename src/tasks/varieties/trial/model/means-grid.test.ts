import { expect, test } from "vitest";
import type { TrialAnswer } from "../../analysis/trial/trial-answer.ts";
import { meansGrid } from "./means-grid.ts";

const site = (site: string, means: Readonly<Record<string, number>>) => ({
  site,
  means: Object.entries(means).map(([variety, adjustedMean]) => ({ variety, adjustedMean })),
});
const answer = {
  sites: [site("sin", {}), site("baja", { A: 20, B: 25 }), site("alta", { A: 9, C: 12 })],
} as unknown as TrialAnswer;

test("sites without an analysis have no column, varieties absent from one an empty cell", () => {
  const { sites, rows } = meansGrid(answer, "more");
  expect(sites.map((one) => one.site)).toEqual(["baja", "alta"]);
  expect(
    rows.map(({ variety, cells }) => [variety, ...cells.map((mean) => mean?.adjustedMean)]),
  ).toEqual([
    ["B", 25, undefined],
    ["A", 20, 9],
    ["C", undefined, 12],
  ]);
});

test("what is wanted low has the lowest first", () => {
  expect(meansGrid(answer, "less").rows.map(({ variety }) => variety)).toEqual(["A", "B", "C"]);
});
