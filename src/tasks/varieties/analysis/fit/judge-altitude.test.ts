import fc from "fast-check";
import { expect, test } from "vitest";
import { readVarieties } from "../../../../../data/variedades-wcr/varieties.ts";
import { judgeAltitude, movedBand } from "./judge-altitude.ts";
import {
  altitudeBandOf,
  latitudeBandAt,
  NO_LATITUDE_BAND,
  otherBandNear,
} from "./latitude-band.ts";

const catimor = { min: 700, max: 1300 };
const caturra = { min: 1300, max: null };

test.each([
  [700, 0, "inside", 0],
  [1300, 0, "inside", 0],
  [699.9, 0, "below", -0.1],
  [1300.1, 0, "above", -0.1],
  [715, 15, "inside", 15],
  [1285, 15, "inside", 15],
  [714, 15, "undecidable", 14],
  [700, 15, "undecidable", 0],
  [685, 15, "undecidable", -15],
  [684, 15, "below", -16],
  [1315, 15, "undecidable", -15],
  [1316, 15, "above", -16],
  [1000, 301, "undecidable", 300],
  [1000, 300, "inside", 300],
] as const)("%d ± %d m against 700 to 1,300 is %s", (altitude, error, verdict, marginM) => {
  const judged = judgeAltitude(altitude, error, catimor);
  expect(judged.verdict).toBe(verdict);
  expect(judged.marginM).toBeCloseTo(marginM, 9);
});

test("a band without an upper end is never exceeded", () => {
  expect(judgeAltitude(2900, 15, caturra)).toEqual({ verdict: "inside", marginM: 1600 });
  expect(judgeAltitude(1284, 15, caturra)).toEqual({ verdict: "below", marginM: -16 });
  expect(movedBand(caturra, 150)).toEqual({ min: 1450, max: null });
});

const metres = fc.integer({ min: 0, max: 3500 });
const band = fc
  .tuple(metres, metres, fc.boolean())
  .map(([a, b, open]) => ({ min: Math.min(a, b), max: open ? null : Math.max(a, b) }));

test("without error it always decides, and the margin's sign agrees", () => {
  fc.assert(
    fc.property(metres, band, (altitude, of) => {
      const { verdict, marginM } = judgeAltitude(altitude, 0, of);
      expect(verdict).not.toBe("undecidable");
      expect(verdict === "inside").toBe(marginM >= 0);
    }),
    { seed: 20, numRuns: 1000 },
  );
});

test("a larger error never turns one decision into another: it keeps it or leaves it open", () => {
  fc.assert(
    fc.property(metres, band, metres, metres, (altitude, of, a, b) => {
      const surer = judgeAltitude(altitude, Math.min(a, b), of).verdict;
      const vaguer = judgeAltitude(altitude, Math.max(a, b), of).verdict;
      if (surer === "undecidable") expect(vaguer).toBe("undecidable");
      else expect([surer, "undecidable"]).toContain(vaguer);
    }),
    { seed: 21, numRuns: 1000 },
  );
});

test("turned upside down, below is above and the rest stays", () => {
  const mirrored = { inside: "inside", below: "above", above: "below", undecidable: "undecidable" };
  fc.assert(
    fc.property(metres, metres, metres, metres, (altitude, error, a, b) => {
      const of = { min: Math.min(a, b), max: Math.max(a, b) };
      const turned = { min: -of.max, max: -of.min };
      const there = judgeAltitude(altitude, error, of);
      const back = judgeAltitude(-altitude, error, turned);
      expect(back.verdict).toBe(mirrored[there.verdict]);
      expect(back.marginM).toBeCloseTo(there.marginM, 9);
    }),
    { seed: 22, numRuns: 1000 },
  );
});

test("latitudes: 5° itself belongs to the band from the equator, north and south alike; none beyond 15°", () => {
  expect([0, 4.9, -4.9, 5, -5].map(latitudeBandAt)).toEqual([0, 0, 0, 0, 0]);
  expect([5.0001, -5.0001, 15, -15].map(latitudeBandAt)).toEqual([1, 1, 1, 1]);
  expect([15.0001, -40, Number.NaN].map(latitudeBandAt)).toEqual([255, 255, 255]);
});

test("within 0.1° of 5° the other band is told too", () => {
  expect(otherBandNear(-4.9, 0.1)).toBe(1);
  expect(otherBandNear(-5, 0.1)).toBe(1);
  expect(otherBandNear(-5.1, 0.1)).toBe(0);
  expect(otherBandNear(5.05, 0.1)).toBe(0);
  for (const far of [-4.89, -5.11, 0, -15, Number.NaN]) {
    expect(otherBandNear(far, 0.1)).toBe(NO_LATITUDE_BAND);
  }
  expect(otherBandNear(-5, 0)).toBe(1);
  // However wide it is set, no band is told beyond 15°.
  expect(otherBandNear(-16, 20)).toBe(NO_LATITUDE_BAND);
});

test("a variety's band by latitude; none without one", () => {
  const variety = {
    name: "Catimor 129",
    stature: null,
    bandLat0To5: { min: 1000, max: 1600 },
    bandLat5To15: null,
    yieldClass: null,
    cup: null,
    rust: null,
    nematodes: null,
  };
  expect(altitudeBandOf(variety, 0)).toEqual({ min: 1000, max: 1600 });
  expect(altitudeBandOf(variety, 1)).toBeNull();
  expect(altitudeBandOf(variety, NO_LATITUDE_BAND)).toBeNull();
});

test("at 1,548 m and 5.15° S 34 of the 54 varieties have the altitude in their band, all for certain", async () => {
  const verdicts = (await readVarieties()).map(
    (variety) => judgeAltitude(1548, 15, altitudeBandOf(variety, latitudeBandAt(-5.15))!).verdict,
  );
  expect(verdicts.filter((verdict) => verdict === "inside")).toHaveLength(34);
  expect(verdicts.filter((verdict) => verdict === "above")).toHaveLength(20);
});
