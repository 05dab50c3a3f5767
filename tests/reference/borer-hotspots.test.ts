import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type BorerJson, borerJson } from "./borer-command.ts";
import { expectNear } from "./near-values.ts";
import { readReference, referenceAbsent } from "./reference.ts";

const FOLDER = "../shared/reference/hotspots";

const cases = referenceAbsent
  ? []
  : readdirSync(FOLDER)
      .filter((name) => name.endsWith(".expected.json"))
      .map((name) => name.replace(".expected.json", ""));

interface Expected extends BorerJson {
  readonly band_m: number;
  readonly points: number;
  readonly used: number;
  readonly islands: number;
  readonly skipped_nothing_counted: number;
  readonly gi_star_not_computable_because: string | null;
}

const FIGURES = [
  "skipped",
  "rate_pct",
  "neighbours_without_self",
  "z",
  "p",
  "p_bh",
  "class_bh",
  "wilson95_pct",
  "eb_global_pct",
  "eb_local_pct",
] as const;

describe.skipIf(referenceAbsent)("lindero borer --json against R's spdep", () => {
  test.each(cases)("%s", { timeout: 60_000 }, async (name) => {
    const expected: Expected = JSON.parse(readReference(`hotspots/${name}.expected.json`));
    const { answer } = await borerJson(`hotspots/${name}.csv`, {
      band: String(expected.band_m),
      rate: "raw",
      permutations: "19",
    });
    expect(answer.band_m).toBe(expected.band_m);
    expect(answer.used).toBe(expected.used);
    expect(answer.skipped).toBe(expected.skipped_nothing_counted);
    expect(answer.islands).toBe(expected.islands);
    expect(answer.gi_star_not_computable_because).toBe(expected.gi_star_not_computable_because);
    expect(answer.per_point.map(({ id }) => id)).toEqual(expected.per_point.map(({ id }) => id));
    expected.per_point.forEach((wanted, k) => {
      const found = answer.per_point[k] ?? {};
      for (const figure of FIGURES)
        expectNear(found[figure], wanted[figure], `${wanted.id} ${figure}`);
    });
    const chosen = expected.moran.filter(({ treatment }) => treatment === "islands_dropped");
    expect(answer.moran).toHaveLength(chosen.length);
    for (const one of chosen) {
      const found = answer.moran.find(({ weights }) => weights === one.weights);
      for (const [figure, wanted] of Object.entries(one))
        expectNear(found?.[figure], wanted, `moran ${one.weights} ${figure}`);
    }
    expect(answer.districts).toHaveLength(expected.districts.length);
    expected.districts.forEach((wanted, k) => {
      for (const [figure, value] of Object.entries(wanted))
        expectNear(answer.districts[k]?.[figure], value, `${wanted.distrito} ${figure}`);
    });
  });

  test("every case is looked at", () => {
    expect(cases.length).toBeGreaterThanOrEqual(13);
  });
});
