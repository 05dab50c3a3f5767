import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTrialSites } from "./read-trial-sites.ts";

const SHIPPED = readFileSync(
  new URL("../../../data/ensayos-wcr/sitios.json", import.meta.url),
  "utf8",
);
const shipped = () => JSON.parse(SHIPPED) as { sites: Record<string, unknown>[] };

test("what ships is read without a record refused", () => {
  const read = readTrialSites(SHIPPED);
  expect(read?.refused).toBe(0);
  expect(read?.sites.map(({ kind }) => kind)).toEqual([
    "trial",
    "trial",
    "innovation-centre",
    "seed-lots",
    "seed-lots",
    "seed-lots",
  ]);
  expect(read?.figures).toHaveLength(3);
});

test("every shipped site says what is not public and cites a source with a link", () => {
  for (const site of readTrialSites(SHIPPED)?.sites ?? []) {
    expect(site.missing?.["es-PE"].length, site.id).toBeGreaterThan(20);
    expect(
      site.sources.some(({ url }) => url !== null),
      site.id,
    ).toBe(true);
    expect(site.place.uncertaintyM, site.id).toBeGreaterThanOrEqual(11_000);
  }
});

test.each([
  ["an unknown kind", { kind: "farm" }],
  ["no place", { place: null }],
  [
    "a place without a size",
    { place: { lon: -79, lat: -5, uncertaintyM: 0, at: { "es-PE": "", en: "" } } },
  ],
  [
    "a place off the earth",
    { place: { lon: -790, lat: -5, uncertaintyM: 9, at: { "es-PE": "", en: "" } } },
  ],
  ["one language", { name: { "es-PE": "San Ignacio" } }],
  ["no source", { sources: [] }],
  [
    "a link that is no https",
    { sources: [{ publisher: "a", title: "b", year: 2024, url: "javascript:alert(1)" }] },
  ],
  ["a year in words", { sources: [{ publisher: "a", title: "b", year: "2024", url: null }] }],
  ["a name that is no word", { who: [3] }],
])("a record with %s is refused and the others stay", (_, spoilt) => {
  const book = shipped();
  book.sites[1] = { ...book.sites[1], ...spoilt };
  const read = readTrialSites(JSON.stringify(book));
  expect(read?.refused).toBe(1);
  expect(read?.sites).toHaveLength(5);
});

test("a source may have no date in sight", () => {
  const book = shipped();
  book.sites[0] = {
    ...book.sites[0],
    sources: [{ publisher: "a", title: "b", year: null, url: null }],
  };
  expect(readTrialSites(JSON.stringify(book))?.sites[0]?.sources[0]?.year).toBeNull();
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readTrialSites(text);
      expect(read === null || read.sites.length === 0).toBe(true);
    }),
    { seed: 5, numRuns: 300 },
  );
});
