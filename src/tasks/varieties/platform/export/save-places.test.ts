import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readPlatform } from "../../../../domain/platform/read-platform.ts";
import { readTrialSites } from "../../../../domain/trials/read-trial-sites.ts";
import { placeRows } from "../model/place-row.ts";
import { placesCsv } from "./save-places.ts";

const inData = (path: string) =>
  readFileSync(new URL(`../../../../../data/${path}`, import.meta.url), "utf8");
const platform = readPlatform(inData("plataforma/plataforma.json"))!;
const rows = placeRows(
  readTrialSites(inData("ensayos-wcr/sitios.json"))!.sites,
  platform.places,
  platform.activities,
);
const MADE = new Date("2026-11-30T15:00:00Z");

test("the file for programs has a record each, with what is not known and where it is from", () => {
  const { data } = Papa.parse<Record<string, string>>(placesCsv("machine", rows, MADE, "en"), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(rows.length);
  const of = (name: string) => data.find((record) => record.name === name)!;
  expect(of("Unicafec")).toMatchObject({ town_confirmed: "false", within_m: "2000" });
  expect(of("Unicafec").not_known).toContain("no se leyó en ninguna fuente");
  expect(of("Cassiopeia")).toMatchObject({ town_or_area: "", lon: "", lat: "", within_m: "" });
  expect(of("Chanchamayo")).toMatchObject({ kind: "trial", within_m: "17000" });
  for (const record of data) {
    expect(record.source, record.name).not.toBe("");
    expect(record.location).toContain("no coordinates are published");
    expect(record.files).toBe("data/ensayos-wcr.json; data/plataforma.json");
  }
});

test("the file for people says in words what does not exist, and its provenance under it", () => {
  const text = placesCsv("people", rows, MADE, "es-PE");
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: ";" });
  const head = data[0]!;
  const cassiopeia = data.find((line) => line[2] === "Cassiopeia")!;
  expect(cassiopeia[head.indexOf("ciudad_o_zona")]).toBe("no se dice");
  expect(cassiopeia[head.indexOf("longitud")]).toBe("no existe");
  const unicafec = data.find((line) => line[2] === "Unicafec")!;
  expect(unicafec[head.indexOf("ciudad_confirmada")]).toBe("no");
  expect(unicafec[head.indexOf("a_la_redonda_m")]).toBe("2000");
  const foot = data.slice(rows.length + 2).map(([name]) => name);
  expect(foot).toContain("Procedencia");
  expect(foot).toContain("Ubicación");
});
