import { describe, expect, test } from "vitest";
import { borerJson } from "./borer-command.ts";
import { expectNear } from "./near-values.ts";
import { readReference, referenceAbsent } from "./reference.ts";

describe.skipIf(referenceAbsent)("lindero borer --by grupo against R's survey", () => {
  test("rates, both intervals, standard errors and design effects", async () => {
    const expected: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
      readReference("clustered/expected.json"),
    );
    const { code, answer } = await borerJson("clustered/readings.csv", { by: "GRUPO" });
    expect(code).toBe(0);
    const groups = answer.groups ?? [];
    expect(groups.map(({ grupo }) => grupo)).toEqual(expected.map(({ grupo }) => grupo));
    expected.forEach((wanted, k) => {
      const found = groups[k] ?? {};
      for (const [figure, value] of Object.entries(wanted))
        expectNear(found[figure], value, `${wanted.grupo} ${figure}`);
      if (wanted.not_computable === undefined) expect(found.not_computable).toBeNull();
      else for (const none of ["se_pct", "df", "clustered95_pct"]) expect(found[none]).toBeNull();
    });
  });

  test("the interval with points as clusters is wider than Wilson's", async () => {
    const { answer } = await borerJson("clustered/readings.csv", { by: "grupo" });
    for (const group of answer.groups ?? []) {
      const clustered = group.clustered95_pct as readonly [number, number] | null;
      const wilson = group.wilson95_pct as readonly [number, number];
      if (clustered === null) continue;
      expect(clustered[1] - clustered[0]).toBeGreaterThan(wilson[1] - wilson[0]);
    }
  });
});
