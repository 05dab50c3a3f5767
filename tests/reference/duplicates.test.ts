import { expect, test } from "vitest";
import { readReference, referenceAbsent } from "./reference.ts";
import { registerJson } from "./register-command.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly overlap_m2: number;
  readonly iou: number;
  readonly share_of_a: number;
  readonly share_of_b: number;
}

interface Twin extends Pair {
  readonly iou_as_typed: number;
}

interface Expected {
  readonly pairs_a_b: readonly Pair[];
  readonly pairs_within_a: readonly Pair[];
  readonly pairs_within_b: readonly Pair[];
  readonly psad56_mixups: readonly Twin[];
  readonly touch_with_zero_area: readonly (readonly [string, string])[];
}

interface Answer {
  readonly pairs: readonly (Pair & { readonly kind: string })[];
  readonly datum_shift: readonly (Twin & { readonly shifted: string; readonly shift_m: number })[];
  readonly skipped: readonly unknown[];
  readonly refused: readonly unknown[];
}

const PLANES = ["utm17s.csv", "lonlat.geojson"] as const;

const fileOf = (register: "a" | "b", plane: string) => `duplicates/register-${register}-${plane}`;

const ask = (plane: string, ...registers: readonly ("a" | "b")[]) =>
  registerJson<Answer>([
    "duplicates",
    ...registers.map((register) => fileOf(register, plane)),
    ...(plane.startsWith("utm") ? ["--crs", "EPSG:32717"] : []),
  ]);

const expected = (): Expected => JSON.parse(readReference("duplicates/expected.json"));

const keyOf = ({ a, b }: Pick<Pair, "a" | "b">) => `${a} ${b}`;

function expectPairs(found: readonly Pair[], wanted: readonly Pair[]): void {
  expect(found.map(keyOf).sort()).toEqual(wanted.map(keyOf).sort());
  const own = new Map(found.map((pair) => [keyOf(pair), pair]));
  for (const due of wanted) {
    const is = own.get(keyOf(due))!;
    const tolerance = Math.max(0.01, 1e-9 * due.overlap_m2);
    expect(Math.abs(is.overlap_m2 - due.overlap_m2), keyOf(due)).toBeLessThanOrEqual(tolerance);
    for (const share of ["iou", "share_of_a", "share_of_b"] as const)
      expect(Math.abs(is[share] - due[share]), `${keyOf(due)} ${share}`).toBeLessThanOrEqual(1e-7);
  }
}

test.skipIf(referenceAbsent).each(PLANES)("every pair of two registers in %s", async (plane) => {
  const want = expected();
  const { pairs, datum_shift, skipped, refused } = await ask(plane, "a", "b");
  expect([...skipped, ...refused]).toEqual([]);
  expectPairs(pairs, want.pairs_a_b);
  expectPairs(datum_shift, want.psad56_mixups);
  for (const { iou_as_typed, shifted, shift_m } of datum_shift) {
    expect([iou_as_typed, shifted]).toEqual([0, "b"]);
    expect(Math.abs(shift_m - 450)).toBeLessThan(5);
  }
  const touching = new Set(want.touch_with_zero_area.map(([a, b]) => `${a} ${b}`));
  expect(pairs.filter((pair) => touching.has(keyOf(pair)))).toEqual([]);
});

test.skipIf(referenceAbsent).each(PLANES)(
  "every pair within each of the registers in %s",
  async (plane) => {
    const want = expected();
    expectPairs((await ask(plane, "a")).pairs, want.pairs_within_a);
    expectPairs((await ask(plane, "b")).pairs, want.pairs_within_b);
  },
);
