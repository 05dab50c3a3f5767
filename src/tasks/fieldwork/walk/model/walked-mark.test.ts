import { expect, test } from "vitest";
import { isWalkBody, type WalkBody } from "./walk-body.ts";
import { walkedMark } from "./walked-mark.ts";

const BODY: WalkBody = {
  ...{ code: "R-1", begun: 1, closed: Date.UTC(2026, 11, 1, 4, 59) },
  outline: { crs: "EPSG:32717", type: "polygon", parts: [[[0, 0, 150, 0, 150, 134]]] },
  ...{ areaM2: 20_151, errorM2: 1426, gapsM2: 657, perimeterM: 540, toleranceM: 3 },
  ...{ unseenM: 66, silentM: 54, positions: 300, mostAccuracyM: 20, declaredPct: 68, entries: [] },
};

test("the margin of a walked plot is the receiver's and all that silence can change, on its day in Lima", () => {
  const mark = walkedMark(BODY);
  expect(mark.errorHa).toBeCloseTo(0.2083, 9);
  expect(mark).toMatchObject({
    date: "2026-11-30T23:59",
    unseen: { totalM: 66, silentM: 54, silentHa: 0.0657 },
  });
});

test("a walk kept before its silent metres were has them among all that nobody walked", () => {
  const { silentM: _, ...before } = BODY;
  expect(walkedMark(before).unseen?.silentM).toBe(66);
  expect(walkedMark({ ...before, gapsM2: 0 }).unseen?.silentM).toBe(0);
});

test("a body whose figures are no figures is no walk", () => {
  expect(isWalkBody(BODY)).toBe(true);
  expect(isWalkBody({ ...BODY, silentM: "54" })).toBe(false);
  expect(isWalkBody({ ...BODY, gapsM2: null })).toBe(false);
});
