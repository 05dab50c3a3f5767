import { expect, test } from "vitest";
import type { Dataset } from "../../../../domain/dataset.ts";
import { readDataset } from "../../../../intake/intake.ts";
import { choosePair } from "./choose-pair.ts";

type Register = Dataset<"plots">;

const square = (x: number): string =>
  `POLYGON ((${x} 9400000, ${x + 90} 9400000, ${x + 90} 9400090, ${x} 9400090, ${x} 9400000))`;

/** Ten plots of 90 m with codes that begin so, 200 m from one another, the first at this easting. */
async function register(name: string, prefix: string, east: number): Promise<Register> {
  const rows = Array.from({ length: 10 }, (_, k) => `${prefix}${k};${square(east + 200 * k)}`);
  const { dataset } = await readDataset(
    { name, bytes: new TextEncoder().encode(["codigo_parcela;wkt", ...rows].join("\n")) },
    { kind: "plots", crs: { kind: "utm", datum: "WGS84", zone: 17, hemisphere: "S" } },
  );
  return { ...dataset!, kind: "plots" };
}

const names = (registers: readonly Register[], active: Register, asked: (string | null)[] = []) => {
  const [before = null, after = null] = asked;
  const pair = choosePair(registers, active.id, { before, after });
  return pair && [pair.before.name, pair.after.name, pair.order, pair.likeness.by];
};

test("the active register goes with the one most like it, ordered by the dates in the names", async () => {
  const other = await register("aaa-2024.csv", "Z", 720_000);
  const earlier = await register("padron-2025.csv", "P", 700_000);
  const now = await register("padron-2026.csv", "P", 700_003);
  const expected = ["padron-2025.csv", "padron-2026.csv", "dates", "codes"];
  expect(names([other, earlier, now], now)).toEqual(expected);
  expect(names([now, other, earlier], earlier)).toEqual(expected);
  // Nothing is like the active one.
  expect(names([other, now, earlier], other)).toEqual(expected);
});

test("without codes in common plots in the same place tell which belong together", async () => {
  const far = await register("a.csv", "P", 720_000);
  const own = await register("b.csv", "Q", 700_000);
  const now = await register("c.csv", "N", 700_010);
  expect(names([far, own, now], now)).toEqual(["b.csv", "c.csv", "active", "places"]);
  expect(names([far, own, now], far)).toEqual(["b.csv", "c.csv", "opened", "places"]);
});

test("of seasons as like as each other the nearest is taken", async () => {
  const years = await Promise.all(
    ["2023", "2025", "2024", "2026"].map((year, k) => register(`p-${year}.csv`, "P", 700_000 + k)),
  );
  expect(names(years, years[3]!)?.slice(0, 2)).toEqual(["p-2025.csv", "p-2026.csv"]);
});

test("what a person asks for is taken, and said where the names speak against it", async () => {
  const earlier = await register("padron-2025.csv", "P", 700_000);
  const now = await register("padron-2026.csv", "P", 700_003);
  const all = [earlier, now];
  const turned = choosePair(all, now.id, { before: now.id, after: earlier.id });
  expect([turned?.before, turned?.order, turned?.against]).toEqual([now, "asked", true]);
  expect(names(all, now, ["gone", "away"])?.slice(2)).toEqual(["dates", "codes"]);
});

test("the sample is taken only where there is no other, and one register is no pair", async () => {
  const own = await register("2025.csv", "P", 700_000);
  const now = await register("2026.csv", "Q", 710_000);
  const read = await register("sample.csv", "X", 720_000);
  const sample = { ...read, provenance: { ...read.provenance, sample: true } };
  expect(names([sample, own, now], now)?.slice(0, 2)).toEqual(["2025.csv", "2026.csv"]);
  expect(names([sample, own, now], sample)?.slice(0, 2)).toEqual(["2025.csv", "2026.csv"]);
  expect(names([sample, now], now)?.slice(0, 2)).toEqual(["sample.csv", "2026.csv"]);
  expect(choosePair([own], own.id, { before: null, after: null })).toBeNull();
});
