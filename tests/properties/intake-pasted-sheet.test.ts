import fc from "fast-check";
import { expect, test } from "vitest";
import { readDataset } from "../../src/intake/intake.ts";

const SEED = 20261125;

const totals = async (rows: readonly string[]) => {
  const text = ["id_punto;fecha;evaluados;brocados", ...rows].join("\n");
  const file = { name: "a.csv", bytes: new TextEncoder().encode(text) };
  const { dataset, questions } = await readDataset(file, { kind: "readings" }, { today: 20_780 });
  const sum = (column: Float64Array): number => column.reduce((all, one) => all + one, 0);
  const { counted, bored } = dataset!.readings!;
  return {
    figures: [counted.length, sum(counted), sum(bored)],
    asked: questions.map(({ code }) => code),
  };
};

/** Points read on one day, each by one to three branches that are told apart by their counts. */
const sheet = fc
  .array(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 12,
  })
  .map((points) =>
    points.flatMap((branches, p) =>
      branches.map((counted) => `P${p};15/03/2026;${counted};${counted % 2}`),
    ),
  );

test("a sheet pasted twice, in any order, counts as once and is asked", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, fc.infiniteStream(fc.nat()), async (rows, order) => {
      const once = await totals(rows);
      const pasted = [...rows, ...rows]
        .map((row) => ({ row, at: order.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
      const twice = await totals(pasted);
      expect(twice.figures).toEqual(once.figures);
      expect(once.asked).toEqual([]);
      expect(twice.asked).toEqual(["repeated-rows"]);
    }),
    { seed: SEED, numRuns: 60 },
  );
});
