import { expect, test } from "vitest";
import { type Crs, UTM_17S, UTM_18S, type UtmCrs, WGS84 } from "../../src/geo/crs/crs.ts";
import { projectPoint } from "../../src/geo/crs/project-point.ts";
import { readReference, referenceAbsent } from "./reference.ts";

interface Case {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly forward: Record<string, { e: number; n: number }>;
  readonly inverse: Record<string, { e: number; n: number; lon: number; lat: number }>;
  readonly psad56_to_wgs84_same_zone: Record<
    string,
    { e: number; n: number; wgs84_e: number; wgs84_n: number }
  >;
}

const psad56 = (crs: UtmCrs): UtmCrs => ({ ...crs, datum: "PSAD56" });
const SYSTEMS: Record<string, Crs> = {
  wgs84_utm17s: UTM_17S,
  wgs84_utm18s: UTM_18S,
  psad56_utm17s: psad56(UTM_17S),
  psad56_utm18s: psad56(UTM_18S),
};
/** The tolerances are 1 mm and 1e-8 degrees; PROJ prints 1e-7 m, which is what is held here. */
const METRES = 1e-6;
const DEGREES = 1e-12;

const cases = (): Case[] => JSON.parse(readReference("crs/expected.json")) as Case[];

/** Of the cases' answers, the one farthest from ours. */
function worst(
  answers: readonly { id: string; got: readonly number[]; want: readonly number[] }[],
) {
  expect(answers.length).toBeGreaterThan(100);
  return answers
    .map(({ id, got, want }) => ({
      id,
      error: Math.max(...want.map((value, k) => Math.abs(value - (got[k] ?? NaN)))),
    }))
    .reduce((a, b) => (b.error > a.error || Number.isNaN(b.error) ? b : a));
}

test.skipIf(referenceAbsent)("degrees to UTM as PROJ", () => {
  const answers = cases().flatMap(({ id, lon, lat, forward }) =>
    Object.entries(forward).map(([system, { e, n }]) => ({
      id: `${id} ${system}`,
      got: projectPoint(lon, lat, WGS84, SYSTEMS[system]!),
      want: [e, n],
    })),
  );
  expect(worst(answers).error).toBeLessThan(METRES);
});

test.skipIf(referenceAbsent)("UTM to degrees as PROJ", () => {
  const answers = cases().flatMap(({ id, inverse }) =>
    Object.entries(inverse).map(([system, { e, n, lon, lat }]) => ({
      id: `${id} ${system}`,
      got: projectPoint(e, n, SYSTEMS[system]!, WGS84),
      want: [lon, lat],
    })),
  );
  expect(worst(answers).error).toBeLessThan(DEGREES);
});

test.skipIf(referenceAbsent)("PSAD56 brought to WGS84 in its own zone", () => {
  const answers = cases().flatMap(({ id, psad56_to_wgs84_same_zone: zones }) =>
    Object.entries(zones).map(([zone, { e, n, wgs84_e, wgs84_n }]) => {
      const crs = zone === "17S" ? UTM_17S : UTM_18S;
      return {
        id: `${id} ${zone}`,
        got: projectPoint(e, n, psad56(crs), crs),
        want: [wgs84_e, wgs84_n],
      };
    }),
  );
  expect(worst(answers).error).toBeLessThan(METRES);
});
