import fc from "fast-check";
import { expect, test } from "vitest";
import type { PairComparison, VarietyMean } from "../../analysis/trial/trial-answer.ts";
import type { ResponseName } from "./response-name.ts";
import { standToFirst } from "./stand-to-first.ts";
import { standingWords } from "./standing-words.ts";

const YIELD: ResponseName = {
  column: "rendimiento_qq_ha",
  field: "rendimiento_qq_ha",
  name: "rendimiento",
  unit: "qq/ha",
  wanted: "more",
};

/** Up to 6 varieties V1, V2 …, the best first, any pairs of which are told apart. */
const cases = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc.tuple(
    fc.constant(count),
    fc.array(fc.boolean(), {
      minLength: (count * (count - 1)) / 2,
      maxLength: (count * (count - 1)) / 2,
    }),
  ),
);

const namesIn = (text: string): readonly string[] => text.match(/V\d/g) ?? [];

test("no sentence sets a variety below another that it is not told apart from, unless it says so", () => {
  fc.assert(
    fc.property(cases, fc.constantFrom("lead", "brief"), ([count, told], which) => {
      const names = Array.from({ length: count }, (_, i) => `V${i + 1}`);
      const means = names.map((variety, i) => ({ variety, adjustedMean: 40 - 3 * i }));
      let k = 0;
      const tukey = names.flatMap((a, i) =>
        names.slice(i + 1).map((b, j): PairComparison => {
          const difference = 3 * (j + 1);
          const pAdjusted = told[k++] ? 0.01 : 0.4;
          return { a, b, difference, ci95: [difference - 2, difference + 2], pAdjusted };
        }),
      );
      const isTold = (a: string, b: string): boolean =>
        tukey.some(
          (pair) =>
            pair.pAdjusted < 0.05 && [pair.a, pair.b].includes(a) && [pair.a, pair.b].includes(b),
        );
      const standing = standToFirst({ means: means as VarietyMean[], tukey }, "more", 0.05);
      const said = standingWords(standing!, YIELD, 1, "es-PE")[which];
      if (said === null) return;
      const [head = "", ...rest] = said.replace(/ \([^)]*\)/g, "").split("; ");
      if (head.includes("que todas las demás")) {
        for (const other of names.slice(1)) expect(isTold("V1", other), said).toBe(true);
        return;
      }
      const group = head.startsWith("otras")
        ? names.filter((one) => !isTold("V1", one))
        : namesIn(head);
      for (const part of rest) {
        const below = /^(V\d) rinde menos( que V\d)?/.exec(part);
        const many = /^(\d) variedades rinden menos que V1/.exec(part);
        if (many) {
          expect(Number(many[1]), said).toBe(
            names.slice(1).filter((one) => isTold("V1", one)).length,
          );
        }
        if (!below) continue;
        const [, variety = "", only] = below;
        for (const other of only ? namesIn(only) : group)
          expect(isTold(variety, other), said).toBe(true);
        const near = group.filter((one) => !isTold(variety, one));
        const excepted = part.split("y no se distingue de ")[1] ?? "";
        if (only && !excepted.includes("de las demás"))
          expect(namesIn(excepted), said).toEqual(near);
        if (!only) expect(near, said).toEqual([]);
      }
    }),
    { seed: 20261130, numRuns: 600 },
  );
});
