import fc from "fast-check";
import { expect, test } from "vitest";
import { incompleteBeta } from "./incomplete-beta.ts";
import { logBeta, logGamma } from "./log-beta.ts";
import { normalCdf, normalQuantile, twoSidedP } from "./normal.ts";
import { studentTCdf, studentTQuantile } from "./student-t.ts";

// Values with 30 digits from mpmath (the normal by erfc, t by its series or by quadrature), rounded to doubles.

const expectRelative = (got: number, want: number, tolerance: number): void => {
  expect(Math.abs(got - want)).toBeLessThanOrEqual(tolerance * Math.abs(want));
};

test.each([
  [-38, 2.88542835e-316, 1e-8],
  [-37, 5.725571222524577e-300],
  [-30, 4.906713927148187e-198],
  [-20, 2.7536241186062337e-89],
  [-10, 7.619853024160525e-24],
  [-8, 6.220960574271784e-16],
  [-5, 2.866515718791939e-7],
  [-3, 0.0013498980316300946],
  [-2, 0.02275013194817921],
  [-1.959963984540054, 0.025],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [1, 0.8413447460685429],
  [6, 0.9999999990134123],
])("normal distribution at %d", (z, want, tolerance = 5e-14) => {
  expectRelative(normalCdf(z), want, tolerance);
  if (z < 0) expectRelative(twoSidedP(-z), 2 * want, tolerance);
});

test.each([
  [1e-300, -37.0470962993612],
  [1e-30, -11.464024688443615],
  [1e-12, -7.034483825301132],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.49, -0.025068908258711057],
  [0.8, 0.8416212335729144],
  [0.999999, 4.753424308817087],
])("normal quantile of %d", (p, want) => {
  expectRelative(normalQuantile(p), want, 1e-14);
});

test("quantiles at the ends and outside", () => {
  expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]);
  expect([0, 0.5, 1].map((p) => studentTQuantile(p, 4))).toEqual([-Infinity, 0, Infinity]);
  expect([normalQuantile(1.1), studentTQuantile(-0.1, 3), twoSidedP(Number.NaN)]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});

test.each([
  [1e-12, 1, -318309886183.79065],
  [0.975, 1, 12.706204736174694],
  [0.4, 1.5, -0.3007453925697954],
  [1e-12, 3, -10331.108244292485],
  [0.975, 3, 3.1824463052837086],
  [0.975, 14, 2.1447866879178035],
  [0.9999, 14, 4.985013157719529],
  [1e-12, 178, -7.564792297125835],
  [0.975, 178, 1.9733808885488242],
  [0.975, 1e5, 1.9599877075346093],
  [0.9999, 1e5, 3.719154382641372],
])("Student's quantile of %d, %d degrees", (p, df, want) => {
  expectRelative(studentTQuantile(p, df), want, 1e-13);
});

test("R's own quantiles, to the digits R is right to", () => {
  expectRelative(studentTQuantile(0.975, 3), 3.182446305284263, 1e-12);
  expectRelative(studentTQuantile(0.975, 1), 12.7062047361747, 1e-12);
  expectRelative(studentTQuantile(0.975, 14), 2.1447866879169273, 1e-12);
});

test.each([
  [-1e4, 1, 3.183098851227577e-5],
  [-0.001, 1.5, 0.4996592651133599],
  [-1e4, 3, 1.102657751147905e-12],
  [-1e4, 14, 1.1040613200182667e-49],
  [-12.5, 14, 2.7644843703600194e-9],
  [1.5, 14, 0.9220873409514115],
  [-12.5, 178, 1.9166068960150544e-26],
  [-12.5, 1000, 1.015812150952267e-33],
  [-2, 1000, 0.02288517324662582],
])("Student's distribution at %d, %d degrees", (t, df, want) => {
  expectRelative(studentTCdf(t, df), want, 1e-12);
});

test("many degrees are the normal distribution", () => {
  for (const p of [1e-9, 0.025, 0.4, 0.975]) {
    expectRelative(studentTQuantile(p, 1e14), normalQuantile(p), 1e-12);
  }
});

test("quantile and distribution undo each other", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -12, max: -0.31, noNaN: true }),
      fc.double({ min: 0, max: 6, noNaN: true }),
      (exponent, logDf) => {
        const p = 10 ** exponent;
        const df = 10 ** logDf;
        expectRelative(studentTCdf(studentTQuantile(p, df), df), p, 1e-11);
        expectRelative(normalCdf(normalQuantile(p)), p, 1e-12);
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});

test("beta and gamma functions", () => {
  expectRelative(incompleteBeta(2.5, 7, 0.2, 0.8), 0.36749651990402316, 1e-13);
  expectRelative(incompleteBeta(30, 40, 0.45, 0.55), 0.6447480085585666, 1e-13);
  expectRelative(logBeta(30, 40), -48.30174909591612, 1e-14);
  expectRelative(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
  expectRelative(logGamma(25), 54.78472939811232, 1e-14);
  expect([incompleteBeta(2, 3, 0, 1), incompleteBeta(2, 3, 1, 0)]).toEqual([0, 1]);
});
