import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readTrialSites } from "../../../../domain/trials/read-trial-sites.ts";
import { farTrials } from "./far-trials.ts";
import { placeRows } from "./place-row.ts";

const SITES = readTrialSites(await readFile("data/ensayos-wcr/sitios.json", "utf8"))?.sites ?? [];

test("only trials beyond the basemap are told, with how far they are", () => {
  expect(farTrials(placeRows(SITES, [], []), "es-PE")).toEqual([
    {
      key: "sitio-chanchamayo",
      name: "Chanchamayo",
      words: "Chanchamayo queda a unos 770 km al sureste, fuera de este mapa.",
    },
  ]);
});

test("without the town that distances are counted from, it is told without a distance", () => {
  const rows = placeRows(
    SITES.filter(({ id }) => id === "chanchamayo"),
    [],
    [],
  );
  expect(farTrials(rows, "en").map(({ words }) => words)).toEqual([
    "Chanchamayo lies outside this map.",
  ]);
});
