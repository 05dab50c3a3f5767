import { describe, expect, it } from "vitest";
import { paperBox } from "../../../print/paper.ts";
import { type FirstPage, LEAST_SKETCH, planPage } from "./page-plan.ts";

const A4 = paperBox({ size: "a4", orientation: "portrait", ink: "colour" });

/** A plot inside the area with fifteen corners, as the sample register has them. */
const SHORT: FirstPage = {
  subtitleLength: 74,
  actLength: 0,
  factLengths: [32, 0],
  resultLengths: [15, 27, 30, 24, 46, 36, 38, 42, 34, 18, 30],
  standingLength: 63,
  methodLength: 380,
  noteLength: 176,
  cornerRows: [15],
  cornerWidth: 76,
  observationLength: 0,
};

describe("the first page of an annex", () => {
  it("is the only one of a short annex, by a sketch that gives way", () => {
    for (const rows of [4, 8, 12, 15]) {
      const plan = planPage({ ...SHORT, cornerRows: [rows] }, A4);
      expect([rows, plan.onePage, plan.tableBeside]).toEqual([rows, true, true]);
      expect(plan.sketchHeight).toBeGreaterThanOrEqual(LEAST_SKETCH);
    }
    const twenty = planPage({ ...SHORT, cornerRows: [20], noteLength: 86 }, A4);
    expect(twenty).toMatchObject({ onePage: true, tight: true });
  });

  it("keeps the table beside the result under a long activity and before pieces", () => {
    const long = { ...SHORT, factLengths: [140, 40], cornerRows: [10], noteLength: 86 };
    const plan = planPage({ ...long, observationLength: null }, A4);
    expect(plan).toMatchObject({ onePage: false, tableBeside: true });
    expect(plan.sketchHeight).toBeGreaterThanOrEqual(LEAST_SKETCH);
  });

  it("has no room for the signatures under long observations, nor for a table of sixty corners", () => {
    expect(planPage({ ...SHORT, observationLength: 900 }, A4).onePage).toBe(false);
    expect(planPage({ ...SHORT, cornerRows: [60] }, A4).tableBeside).toBe(false);
  });
});
