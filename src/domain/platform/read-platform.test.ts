import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTrialSites } from "../trials/read-trial-sites.ts";
import { readPlatform } from "./read-platform.ts";

const inData = (path: string) =>
  readFileSync(new URL(`../../../data/${path}`, import.meta.url), "utf8");
const SHIPPED = inData("plataforma/plataforma.json");
const shipped = () =>
  JSON.parse(SHIPPED) as {
    places: Record<string, unknown>[];
    activities: Record<string, unknown>[];
  };

test("what ships is read without a record refused", () => {
  const read = readPlatform(SHIPPED);
  expect([read?.refused, read?.places.length, read?.activities.length]).toEqual([0, 15, 6]);
});

test("a town that was read in no source says so; one without a town is not drawn", () => {
  const places = readPlatform(SHIPPED)?.places ?? [];
  expect(places.filter(({ doubt }) => doubt !== null).map(({ id }) => id)).toEqual([
    "unicafec",
    "rikolto",
  ]);
  expect(places.filter(({ place }) => place === null).map(({ id }) => id)).toEqual([
    "comision-cafe",
    "rainforest",
    "cassiopeia",
    "red-tecnica",
  ]);
});

test("no place is drawn twice with two sizes: the innovation centre is a trial site alone", () => {
  const ids = readTrialSites(inData("ensayos-wcr/sitios.json"))?.sites.map(({ id }) => id) ?? [];
  const members = readPlatform(SHIPPED)?.places.map(({ id }) => id) ?? [];
  expect(members.filter((id) => ids.includes(id))).toEqual([]);
});

test.each([
  ["an unknown kind", { kind: "research-centre" }],
  ["a doubt in one language", { doubt: { en: "?" } }],
  [
    "a town off the earth",
    { place: { lon: 0, lat: -95, uncertaintyM: 9, at: { "es-PE": "", en: "" } } },
  ],
  ["no list of sources", { sources: "Rikolto" }],
])("a member with %s is refused and the others stay", (_, spoilt) => {
  const book = shipped();
  book.places[0] = { ...book.places[0], ...spoilt };
  const read = readPlatform(JSON.stringify(book));
  expect([read?.refused, read?.places.length, read?.activities.length]).toEqual([1, 14, 6]);
});

test.each([
  ["a year in words", { year: "2020" }],
  ["a place that is none", { places: ["San Ignacio"] }],
  ["no list of members", { who: null }],
])("an activity with %s is refused and the others stay", (_, spoilt) => {
  const book = shipped();
  book.activities[2] = { ...book.activities[2], ...spoilt };
  const read = readPlatform(JSON.stringify(book));
  expect([read?.refused, read?.places.length, read?.activities.length]).toEqual([1, 15, 5]);
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readPlatform(text);
      expect(read === null || read.places.length + read.activities.length === 0).toBe(true);
    }),
    { seed: 5, numRuns: 300 },
  );
});
