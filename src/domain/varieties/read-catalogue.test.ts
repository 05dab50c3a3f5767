import { expect, test } from "vitest";
import { catalogueStep } from "../../../data/variedades-wcr/build.ts";
import { readCatalogue } from "./read-catalogue.ts";

const [output] = await catalogueStep.run();
const text = new TextDecoder().decode(output!.bytes);
const shipped = readCatalogue(text)!;

/** The shipped file with one field of its first variety, or of the book, changed. */
const changed = (patch: Record<string, unknown>, of: "book" | "variety"): string => {
  const book = JSON.parse(text) as { varieties: Record<string, unknown>[] };
  Object.assign(of === "book" ? book : book.varieties[0]!, patch);
  return JSON.stringify(book);
};

test("the catalogue as read in 2020: 54 varieties, none refused, each with its page", () => {
  expect(shipped).toMatchObject({ readYear: 2020, source: "World Coffee Research", refused: 0 });
  expect(shipped.varieties).toHaveLength(54);
  expect(new Set(shipped.varieties.map(({ page }) => page)).size).toBe(54);
});

test("figures stand where the source has them; an empty end is none, and unknown is null", () => {
  const named = (name: string) => shipped.varieties.find((variety) => variety.name === name);
  expect(named("Catimor 129")).toEqual({
    name: "Catimor 129",
    stature: "compact",
    bandLat0To5: { min: 1000, max: 1600 },
    bandLat5To15: { min: 700, max: 1300 },
    yieldClass: "very high",
    cup: "good",
    rust: "resistant",
    nematodes: "susceptible",
    page: "https://varieties.worldcoffeeresearch.org/varieties/catimor-129",
  });
  expect(named("Caturra")).toMatchObject({
    bandLat0To5: { min: 1600, max: null },
    bandLat5To15: { min: 1300, max: null },
  });
  expect(named("Starmaya")?.nematodes).toBeNull();
  const page = (name: string) => named(name)?.page?.split("/").at(-1);
  expect(["Harrar Rwanda", "Obata Rojo", "Pop3303/21"].map(page)).toEqual([
    "harar-rwanda",
    "obata-red",
    "pop3303",
  ]);
});

test.each([
  { name: "" },
  { name: "--" },
  { name: 7 },
  { stature: "dwarf" },
  { stature: undefined },
  { bandLat0To5: { min: 1600, max: 1000 } },
  { bandLat0To5: { min: -1, max: null } },
  { bandLat5To15: { min: "900", max: null } },
  { bandLat5To15: { min: 900 } },
  { bandLat5To15: [900, 1300] },
  { yieldClass: "huge" },
  { cup: 5 },
  { rust: "unknown" },
  { nematodes: "none" },
  { page: "javascript:alert(1)" },
])("a record that says %j is left out and counted", (patch) => {
  const read = readCatalogue(changed(patch, "variety"));
  expect(read?.varieties).toHaveLength(53);
  expect(read?.refused).toBe(1);
});

test("a second record of the same name, however written, is left out and counted", () => {
  const read = readCatalogue(changed({ name: "bátian" }, "variety"));
  expect(read?.varieties).toHaveLength(53);
  expect(read?.refused).toBe(1);
  expect(read?.varieties[0]?.name).toBe("bátian");
});

test("a variety without a page, and without a band, is kept", () => {
  const read = readCatalogue(changed({ page: undefined, bandLat0To5: null }, "variety"));
  expect(read?.refused).toBe(0);
});

test.each([
  "",
  "no json",
  "[]",
  "null",
  changed({ readYear: "2020" }, "book"),
  changed({ source: null }, "book"),
  changed({ url: "http://varieties.example" }, "book"),
  changed({ varieties: [] }, "book"),
  changed({ varieties: {} }, "book"),
])("what is no such file is none (%#)", (other) => {
  expect(readCatalogue(other)).toBeNull();
});
