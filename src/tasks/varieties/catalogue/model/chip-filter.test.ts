import fc from "fast-check";
import { expect, test } from "vitest";
import { readVarieties } from "../../../../../data/variedades-wcr/varieties.ts";
import { CHIPS } from "./catalogue-view.ts";
import { chipCounts, chipStanding } from "./chip-filter.ts";

const CATALOGUE = await readVarieties();

test("each chip's figure is how many it lets through alone", () => {
  const counts = chipCounts(CATALOGUE);
  for (const chip of CHIPS)
    expect(CATALOGUE.filter((one) => chipStanding(one, [chip], "") === "passes").length).toBe(
      counts[chip],
    );
  expect(counts.bajo + counts.alto).toBe(CATALOGUE.length);
});

test("both statures are no filter, and another chip never widens a list", () => {
  for (const one of CATALOGUE)
    expect(chipStanding(one, ["bajo", "alto"], "")).toBe(chipStanding(one, [], ""));
  fc.assert(
    fc.property(
      fc.constantFrom(...CATALOGUE),
      fc.subarray([...CHIPS].filter((chip) => chip !== "alto")),
      (variety, chips) => {
        if (chipStanding(variety, chips, "") !== "passes") return;
        for (const chip of chips) expect(chipStanding(variety, [chip], "")).toBe("passes");
      },
    ),
    { seed: 12, numRuns: 300 },
  );
});

test("what the catalogue does not say is told from what does not pass", () => {
  const standing = (name: string) =>
    chipStanding(CATALOGUE.find((one) => one.name === name)!, ["nematodos"], "");
  expect(standing("Mundo Maya")).toBe("passes");
  expect(standing("Caturra")).toBe("fails");
  expect(standing("Starmaya")).toBe("not-said");
});

test("names are found without accents, case and signs", () => {
  const found = (search: string) =>
    CATALOGUE.filter((one) => chipStanding(one, [], search) === "passes").map(({ name }) => name);
  expect(found("OBATÁ")).toEqual(["Obata Rojo"]);
  expect(found("sl-28")).toEqual(["SL28"]);
  expect(found("catu")).toEqual(["Catuai", "Caturra"]);
  expect(found("robusta")).toEqual([]);
});
