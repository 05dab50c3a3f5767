import fc from "fast-check";
import { expect, test } from "vitest";
import { readVarieties } from "../../../../../data/variedades-wcr/varieties.ts";
import type { Variety } from "../../../../domain/varieties/variety.ts";
import { CRITERIA } from "./criteria.ts";
import { middleOfScore, scoreVariety } from "./score-variety.ts";
import { filterVariety } from "./variety-filter.ts";

const catalogue = await readVarieties();
const named = (name: string): Variety => catalogue.find((variety) => variety.name === name)!;
const equal = { rust: 1, cup: 1, yield: 1, nematodes: 1 };

test("Mundo Maya by hand: resistant, very good cup, high yield, resistant to nematodes", () => {
  const weights = { rust: 4, cup: 3, yield: 2, nematodes: 1 };
  const { parts, points, unknown } = scoreVariety(named("Mundo Maya"), weights);
  expect(parts.map(({ value }) => value)).toEqual([1, 0.75, 0.75, 1]);
  expect(parts.map((part) => part.points)).toEqual([40, 22.5, 15, 10]);
  expect(points).toBe(87.5);
  expect(unknown).toBe(0);
});

test("what the catalogue does not say widens the score instead of lowering it", () => {
  const score = scoreVariety(named("Starmaya"), equal);
  expect(score.parts[3]).toEqual({ criterion: "nematodes", value: null, points: 0, most: 25 });
  expect([score.points, score.unknown]).toEqual([62.5, 25]);
  expect(middleOfScore(score)).toBe(75);
  const susceptible = { ...named("Starmaya"), nematodes: "susceptible" as const };
  const resistant = { ...named("Starmaya"), nematodes: "resistant" as const };
  expect(scoreVariety(susceptible, equal).points).toBe(62.5);
  expect(scoreVariety(resistant, equal).points).toBe(87.5);
});

test("with all weights at 0 there is no score", () => {
  const none = scoreVariety(named("Java"), { rust: 0, cup: 0, yield: 0, nematodes: 0 });
  expect([none.points, none.unknown, middleOfScore(none)]).toEqual([null, 0, 0]);
});

test("a filter says what fails, and what the catalogue does not say", () => {
  const passing = (filter: Parameters<typeof filterVariety>[1]) =>
    catalogue.filter((variety) => filterVariety(variety, filter) === "passes").length;
  expect(passing({})).toBe(54);
  expect(passing({ nematodes: ["resistant"] })).toBe(4);
  expect(passing({ cup: "exceptional" })).toBe(6);
  const { nematodes, ...starmaya } = named("Starmaya");
  expect(nematodes).toBeNull();
  expect(filterVariety({ ...starmaya, nematodes }, { nematodes: ["resistant"] })).toBe("not-said");
  expect(
    filterVariety({ ...starmaya, nematodes }, { nematodes: ["resistant"], stature: "tall" }),
  ).toBe("fails");
  expect(filterVariety(named("Caturra"), { cup: "good", yieldClass: "good" })).toBe("passes");
  expect(filterVariety(named("Caturra"), { cup: "very good" })).toBe("fails");
  expect(filterVariety(named("Caturra"), { rust: ["resistant", "tolerant"] })).toBe("fails");
});

const weight = fc.integer({ min: 0, max: 5 });
const weights = fc.record({ rust: weight, cup: weight, yield: weight, nematodes: weight });

test("parts add up to the score, in proportion to the weights, and twice the weights change nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(...catalogue), weights, (variety, of) => {
      const score = scoreVariety(variety, of);
      const sum = CRITERIA.reduce((total, criterion) => total + of[criterion], 0);
      if (sum === 0) return expect(score.points).toBeNull();
      const total = score.parts.reduce((points, part) => points + part.points, 0);
      expect(score.points).toBeCloseTo(total, 9);
      expect(score.points! + score.unknown).toBeLessThanOrEqual(100 + 1e-9);
      for (const { criterion, most } of score.parts) {
        expect(most).toBeCloseTo((100 * of[criterion]) / sum, 9);
      }
      const twice = {
        rust: 2 * of.rust,
        cup: 2 * of.cup,
        yield: 2 * of.yield,
        nematodes: 2 * of.nematodes,
      };
      expect(scoreVariety(variety, twice).points).toBeCloseTo(score.points!, 9);
    }),
    { seed: 40, numRuns: 500 },
  );
});

test("a better class in what is weighed never has fewer points", () => {
  fc.assert(
    fc.property(fc.constantFrom(...catalogue), weights, (variety, of) => {
      const points = (["susceptible", "tolerant", "resistant"] as const).map(
        (rust) => scoreVariety({ ...variety, rust }, of).points ?? 0,
      );
      expect(points).toEqual(points.toSorted((a, b) => a - b));
      if (of.rust > 0) expect(points[2]! - points[0]!).toBeGreaterThan(0);
    }),
    { seed: 41, numRuns: 200 },
  );
});
