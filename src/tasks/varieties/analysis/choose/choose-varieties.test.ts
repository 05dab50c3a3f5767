import fc from "fast-check";
import { expect, test } from "vitest";
import { readVarieties } from "../../../../../data/variedades-wcr/varieties.ts";
import type { Variety } from "../../../../domain/varieties/variety.ts";
import { type ChooseQuery, chooseVarieties } from "./choose-varieties.ts";
import { CRITERIA } from "./criteria.ts";
import { middleOfScore, scoreVariety } from "./score-variety.ts";
import { filterVariety } from "./variety-filter.ts";

const catalogue = await readVarieties();
const equal = { rust: 1, cup: 1, yield: 1, nematodes: 1 };

const ask = (patch: Partial<ChooseQuery>) =>
  chooseVarieties({
    catalogue,
    altitudeM: 1548,
    errorM: 15,
    latitude: -5.15,
    nearDeg: 0.1,
    shiftM: 0,
    weights: equal,
    filter: {},
    ...patch,
  });
const named = (name: string): Variety => catalogue.find((variety) => variety.name === name)!;
const namesOf = ({ fits }: ReturnType<typeof ask>) =>
  fits.map(({ variety }) => catalogue[variety]!.name);

test("at 1,548 m and 5.15° S 34 of the 54 have the altitude in their band, all for certain", () => {
  const answer = ask({});
  expect(answer.fits).toHaveLength(34);
  expect(answer.fits.every(({ verdict }) => verdict === "inside")).toBe(true);
  expect(answer.fits.every(({ other }) => other === null)).toBe(true);
  expect(namesOf(answer)).not.toContain("Catimor 129");
});

test("what may have the altitude within the error comes after what has it", () => {
  const answer = ask({ altitudeM: 1310 });
  const verdicts = answer.fits.map(({ verdict }) => verdict);
  expect(verdicts).toEqual(verdicts.toSorted());
  const of = (name: string) => answer.fits[namesOf(answer).indexOf(name)];
  expect(of("Caturra")).toMatchObject({ verdict: "undecidable", marginM: 10 });
  expect(of("Catimor 129")).toMatchObject({ verdict: "undecidable", marginM: -10 });
  expect(of("Anacafe 14")).toMatchObject({ verdict: "inside", band: { min: 900, max: null } });
});

test("near 5° the other band is told of each", () => {
  const answer = ask({ altitudeM: 1450, latitude: -5.05 });
  const of = (name: string) => answer.fits[namesOf(answer).indexOf(name)];
  expect(of("Caturra")).toMatchObject({ verdict: "inside", other: "outside" });
  expect(of("Anacafe 14")).toMatchObject({ verdict: "inside", other: "inside" });
  expect(of("Catimor 129")).toBeUndefined();
});

test("the exercise moves the bands: 1 °C, 154 m, and Catimor 129 comes in at 1,430 m", () => {
  expect(namesOf(ask({ altitudeM: 1430 }))).not.toContain("Catimor 129");
  const warmer = ask({ altitudeM: 1430, shiftM: 1 / 0.0065 });
  const at = namesOf(warmer).indexOf("Catimor 129");
  expect(warmer.fits[at]?.verdict).toBe("inside");
  expect(warmer.fits[at]?.band.max).toBeCloseTo(1453.85, 2);
});

test("without altitude, latitude or a published band nothing is asked, which is not an empty list", () => {
  for (const patch of [{ altitudeM: Number.NaN }, { latitude: Number.NaN }, { latitude: -16 }]) {
    expect(ask(patch)).toEqual({ fits: [], notSaid: 0, asked: false });
  }
  expect(ask({ altitudeM: 100 })).toEqual({ fits: [], notSaid: 0, asked: true });
});

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

test("with all weights at 0 there is no score, and the list is by name", () => {
  const answer = ask({ weights: { rust: 0, cup: 0, yield: 0, nematodes: 0 } });
  expect(answer.fits.every(({ score }) => score.points === null)).toBe(true);
  const names = namesOf(answer);
  expect(names).toEqual(names.toSorted(new Intl.Collator("es", { numeric: true }).compare));
});

test("a filter keeps what the catalogue says, and counts what it does not say", () => {
  const rust = ask({ filter: { rust: ["resistant"] } });
  expect(namesOf(rust).toSorted()).toEqual([
    "Anacafe 14",
    "Centroamericano",
    "Milenio",
    "Mundo Maya",
    "Pop3303/21",
    "RAB C15",
  ]);
  expect(rust.notSaid).toBe(0);
  const nematodes = ask({ filter: { nematodes: ["resistant"] } });
  expect(namesOf(nematodes)).toEqual(["Mundo Maya"]);
  expect(nematodes.notSaid).toBe(
    ask({}).fits.filter(({ variety }) => catalogue[variety]!.nematodes === null).length,
  );
  expect(filterVariety(named("Starmaya"), { nematodes: ["resistant"], stature: "tall" })).toBe(
    "fails",
  );
  expect(filterVariety(named("Caturra"), { cup: "good", yieldClass: "good" })).toBe("passes");
  expect(filterVariety(named("Caturra"), { cup: "very good" })).toBe("fails");
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

test("more weight on rust never brings a susceptible variety before a resistant one that was ahead", () => {
  fc.assert(
    fc.property(weights, (of) => {
      const ranks = (rust: number) => namesOf(ask({ weights: { ...of, rust } }));
      const [before, after] = [ranks(of.rust), ranks(of.rust + 3)];
      for (const good of ["Centroamericano", "Mundo Maya"]) {
        for (const poor of ["Bourbon", "SL28", "Pacamara"]) {
          if (before.indexOf(good) < before.indexOf(poor)) {
            expect(after.indexOf(good)).toBeLessThan(after.indexOf(poor));
          }
        }
      }
    }),
    { seed: 41, numRuns: 200 },
  );
});

test("the catalogue's order does not matter", () => {
  const turned = catalogue.toReversed();
  const answer = ask({ catalogue: turned });
  expect(answer.fits.map(({ variety }) => turned[variety]!.name)).toEqual(namesOf(ask({})));
});
