import { describe, expect, test } from "vitest";
import { readReference, referenceAbsent } from "./reference.ts";
import { runTrial } from "./trial-command.ts";
import { expectTrial, type TrialRecord } from "./trial-expectations.ts";

describe.skipIf(referenceAbsent)("lindero trial against R", () => {
  const cases: readonly TrialRecord[] = referenceAbsent
    ? []
    : JSON.parse(readReference("trials/expected.json"));

  test.each(cases)("$file", async (wanted) => {
    const { code, out } = await runTrial(wanted.file, [
      "--response",
      "rendimiento_qq_ha",
      "--json",
    ]);
    expect(code).toBe(0);
    expectTrial(JSON.parse(out), wanted);
  });

  test.each(cases)("$file in words: the same figures, nothing undefined", async (wanted) => {
    for (const lang of ["es", "en"]) {
      const { code, out } = await runTrial(wanted.file, ["--lang", lang]);
      expect(code).toBe(0);
      expect(out).not.toMatch(/NaN|undefined|Infinity|\[object/);
      const lines = out.split("\n").map((line) => line.replace(/ +/g, " "));
      for (const { variedad, n } of wanted.means ?? [])
        expect(lines.filter((line) => line.startsWith(`${variedad} ${n} `))).toHaveLength(1);
    }
  });

  test("the cases cover each kind of answer", () => {
    expect(cases.length).toBeGreaterThanOrEqual(11);
    expect(cases.filter((one) => one.tukey).length).toBeGreaterThan(5);
    expect(cases.some((one) => one.anova)).toBe(true);
    expect(cases.filter((one) => one.not_computable).length).toBeGreaterThan(2);
  });
});
