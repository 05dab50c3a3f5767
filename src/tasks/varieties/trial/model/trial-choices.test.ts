import { expect, test } from "vitest";
import type { TrialColumns } from "../../../../domain/trials/trial-columns.ts";
import { trialChoices, trialScope } from "./trial-choices.ts";

const EMPTY = { words: [], code: new Int32Array([-1, -1]) };
const trial = (over: Partial<TrialColumns> = {}): TrialColumns => ({
  site: EMPTY,
  campaign: EMPTY,
  block: EMPTY,
  plot: EMPTY,
  variety: EMPTY,
  altitude: new Float64Array(2),
  row: new Float64Array(2),
  column: new Float64Array(2),
  trees: new Float64Array(2),
  responses: [
    { column: "roya_pct", field: "roya_pct", values: Float64Array.of(Number.NaN, Number.NaN) },
    { column: "rto", field: "rendimiento_qq_ha", values: Float64Array.of(20, Number.NaN) },
  ],
  ...over,
});
const nothing = { response: null, campaign: null };

test("a response with figures comes before one that was never measured", () => {
  expect(trialChoices(trial()).responses).toEqual(["rto", "roya_pct"]);
  expect(trialScope(trialChoices(trial()), nothing)?.response).toBe("rto");
  expect(trialScope(trialChoices(trial()), { ...nothing, response: "roya_pct" })?.response).toBe(
    "roya_pct",
  );
  expect(trialScope(trialChoices(trial()), { ...nothing, response: "other" })?.response).toBe(
    "rto",
  );
});

test("of several campaigns the last is looked at, of one none is asked for", () => {
  const campaign = { words: ["2026", "2025", "unused"], code: Int32Array.of(0, 1) };
  const choices = trialChoices(trial({ campaign }));
  expect(choices.campaigns).toEqual(["2025", "2026"]);
  expect(trialScope(choices, nothing)?.campaign).toBe("2026");
  expect(trialScope(choices, { ...nothing, campaign: "2025" })?.campaign).toBe("2025");
  const one = { words: ["2026"], code: Int32Array.of(0, 0) };
  expect(trialScope(trialChoices(trial({ campaign: one })), nothing)?.campaign).toBeNull();
});

test("a file without a response has nothing to look at", () => {
  expect(trialScope(trialChoices(trial({ responses: [] })), nothing)).toBeNull();
});
