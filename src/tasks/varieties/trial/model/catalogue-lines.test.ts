import { expect, test } from "vitest";
import type { AltitudeBand, Variety } from "../../../../domain/varieties/variety.ts";
import { catalogueLines } from "./catalogue-lines.ts";

const variety = (
  name: string,
  bandLat0To5: AltitudeBand | null,
  bandLat5To15: AltitudeBand | null,
): Variety => ({
  name,
  stature: null,
  bandLat0To5,
  bandLat5To15,
  yieldClass: null,
  cup: null,
  rust: null,
  nematodes: null,
});

const CATALOGUE = [
  variety("Marsellesa", { min: 1000, max: 1600 }, { min: 700, max: 1300 }),
  variety("Caturra", { min: 1600, max: null }, { min: 1300, max: null }),
  variety("Sin faja", null, null),
];
const sites = (...altitudes: readonly number[]) =>
  altitudes.map((altitude) => ({ site: String(altitude), altitude }));
const stands = (name: string, ...altitudes: readonly number[]) =>
  catalogueLines([name], sites(...altitudes), CATALOGUE)[0]?.outside;

test("a site beyond both bands is outside, beyond one it depends on the latitude", () => {
  expect(stands("Marsellesa", 1477, 1548, 1797)).toEqual([
    { site: "1477", stand: "either" },
    { site: "1548", stand: "either" },
    { site: "1797", stand: "above" },
  ]);
  expect(stands("Caturra", 1797, 1200)).toEqual([{ site: "1200", stand: "below" }]);
});

test("sites inside the band are named as such; of those without altitude nothing is known", () => {
  const [line] = catalogueLines(["Caturra"], sites(1797, 1200, Number.NaN), CATALOGUE);
  expect(line?.inside).toEqual(["1797"]);
});

test("what is within the error of an altitude is not told to be outside", () => {
  expect(stands("Marsellesa", 1615)).toEqual([{ site: "1615", stand: "either" }]);
  expect(stands("Marsellesa", 1616)).toEqual([{ site: "1616", stand: "above" }]);
});

test("an unknown name has no line, and what is not known of a site or band says nothing", () => {
  expect(catalogueLines(["Catimor 129"], sites(1477), CATALOGUE)).toEqual([]);
  expect(stands("Sin faja", 1477)).toEqual([]);
  expect(stands("Marsellesa", Number.NaN)).toEqual([]);
  expect(stands("MARSELLESA ", 1797)).toHaveLength(1);
});
