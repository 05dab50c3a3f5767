import fc from "fast-check";
import { expect, test } from "vitest";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

test("as another engine (scipy) adjusts, ties and NaN among them", () => {
  const p = Float64Array.of(0.01, 0.04, Number.NaN, 0.03, 0.2, 0.005, 0.03, 1, 0.5);
  const want = [0.04, 0.064, Number.NaN, 0.06, 0.26666666666666666, 0.04, 0.06, 1, 0.5714285714];
  const got = benjaminiHochberg(p);
  want.forEach((value, i) => {
    if (Number.isNaN(value)) expect(got[i]).toBeNaN();
    else expect(got[i]).toBeCloseTo(value, 10);
  });
});

test("at least p, at most 1, and in the order of p", () => {
  fc.assert(
    fc.property(probabilities, (list) => {
      const p = Float64Array.from(list);
      const q = benjaminiHochberg(p);
      const order = [...p.keys()].sort((a, b) => (p[a] as number) - (p[b] as number));
      for (let i = 0; i < order.length; i++) {
        const at = order[i] as number;
        expect((q[at] as number) >= (p[at] as number) && (q[at] as number) <= 1).toBe(true);
        if (i > 0) expect(q[at]).toBeGreaterThanOrEqual(q[order[i - 1] as number] as number);
      }
    }),
    { seed: 4 },
  );
});

test("NaN is left out of the count, the input is left as it was", () => {
  const p = Float64Array.of(0.5, Number.NaN, 0.01);
  expect([...benjaminiHochberg(p)]).toEqual([0.5, Number.NaN, 0.02]);
  expect([...p]).toEqual([0.5, Number.NaN, 0.01]);
  expect(benjaminiHochberg(new Float64Array(0))).toHaveLength(0);
});
