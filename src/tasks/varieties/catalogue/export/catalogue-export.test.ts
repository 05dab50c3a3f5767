import { expect, test } from "vitest";
import { readVarieties } from "../../../../../data/variedades-wcr/varieties.ts";
import { readDataset } from "../../../../intake/intake.ts";
import { tableForMachines, tableForPeople } from "../../../export-table.ts";
import { scoreVariety } from "../../analysis/choose/score-variety.ts";
import { bandVerdict } from "../model/band-verdict.ts";
import { readCatalogueView } from "../model/catalogue-view.ts";
import {
  type CatalogueExport,
  catalogueFacts,
  catalogueFoot,
  catalogueTable,
} from "./catalogue-export.ts";

const CATALOGUE = await readVarieties();
const VIEW = readCatalogueView({ get: () => null });

const exported: CatalogueExport = {
  catalogue: { varieties: CATALOGUE, source: "=World Coffee Research", own: false },
  judged: CATALOGUE.map((variety) => ({
    variety,
    band: variety.bandLat5To15,
    verdict: bandVerdict(1548, 15, variety.bandLat5To15),
    other: variety.bandLat0To5,
    otherVerdict: bandVerdict(1548, 15, variety.bandLat0To5),
    score: scoreVariety(variety, VIEW.weights),
  })),
  place: {
    altitude: 1548,
    tooHigh: null,
    errorM: 15,
    altitudeFrom: "typed",
    relief: false,
    latitude: -5.15,
    latitudeFrom: "typed",
    plot: null,
  },
  latitudeBand: "lat5To15",
  view: VIEW,
  rows: Array.from(CATALOGUE.keys()),
  made: new Date("2026-11-30T15:00:00Z"),
};

test("the file for programs is read back as the same catalogue", async () => {
  const text = tableForMachines(catalogueTable(exported), catalogueFacts(exported));
  const bytes = new TextEncoder().encode(text);
  const { dataset, issues } = await readDataset(
    { name: "variedades.csv", bytes },
    { kind: "catalogue" },
  );
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const bare = CATALOGUE.map(({ page: _page, ...rest }) => rest);
  expect(dataset?.varieties?.map(({ page: _page, ...rest }) => rest)).toEqual(bare);
});

test("every row says where it is from; silence is empty for programs, a word for people", () => {
  const rows = tableForMachines(catalogueTable(exported), catalogueFacts(exported))
    .trim()
    .split("\n");
  expect(rows).toHaveLength(CATALOGUE.length + 1);
  const head = rows[0]!.split(",");
  for (const name of ["catalogue", "altitude_m", "latitude_band", "weight_cup", "version"])
    expect(head).toContain(name);
  const starmaya = rows.find((row) => row.startsWith("Starmaya"))!.split(",");
  expect(starmaya[head.indexOf("nematodes")]).toBe("");
  expect(starmaya[head.indexOf("score_nematodes")]).toBe("");
  expect(starmaya[head.indexOf("verdict")]).toBe("above");
  expect(starmaya[head.indexOf("margin_m")]).toBe("-248");

  const people = tableForPeople(
    catalogueTable(exported),
    catalogueFoot(exported, "hoy", "Altitud escrita", "es-PE"),
    "es-PE",
  );
  expect(people).toMatch(/^\ufeffvariedad;porte;/);
  expect(people).toMatch(/\nStarmaya;bajo;1200;1600;900;1300;alto;muy buena;resistente;sin dato;/);
  expect(people).toMatch(/\nCaturra;bajo;1600;;1300;;bueno;/);
  expect(people).not.toMatch(/(^|;)=World/m);
});
