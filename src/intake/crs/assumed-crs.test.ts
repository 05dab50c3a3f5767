import { expect, test } from "vitest";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { readDataset } from "../intake.ts";

/** Warnings of the whole file, with what their sentences say. */
const told = async (text: string, choices: ImportChoices = {}, name = "a.csv") => {
  const bytes = new TextEncoder().encode(text);
  const { issues } = await readDataset({ name, bytes }, choices);
  return issues
    .filter(({ source, severity }) => source.row === undefined && severity === "warning")
    .map(({ code, params }) => [code, params]);
};
const PLAIN = "id,este,norte\nA,728000,9412000\n";

test("neither zone nor datum", async () => {
  const params = { guess: "UTM 17S WGS84", datumGiven: false };
  expect(await told(PLAIN)).toEqual([["file-crs-guessed", params]]);
  expect(await told(PLAIN, { crs: UTM_17S })).toEqual([]);
});

test("a datum without zone, by the file or the user", async () => {
  const params = { guess: "UTM 17S WGS84", datumGiven: true };
  const text = "id,este,norte,datum\nA,728000,9412000,WGS84\n";
  expect(await told(text)).toEqual([["file-crs-guessed", params]]);
  expect(await told(PLAIN, { datum: "PSAD56" })).toEqual([
    ["file-crs-guessed", { guess: "UTM 17S PSAD56", datumGiven: true }],
  ]);
});

test("a zone without datum, until it is answered", async () => {
  const text = "id,este,norte,zona\nA,728000,9412000,17S\n";
  expect(await told(text)).toEqual([["file-datum-guessed", { guess: "UTM 17S WGS84" }]]);
  expect(await told(text, { datum: "WGS84" })).toEqual([]);
  expect(await told("id,este,norte,zona\nA,728000,9412000,UTM 17S WGS84\n")).toEqual([]);
});

test("shapes in metres that name no system", async () => {
  const point = '{"type":"Point","coordinates":[728000,9412000]}';
  expect(await told(point, {}, "a.geojson")).toEqual([
    ["file-not-degrees", { guess: "UTM 17S WGS84" }],
  ]);
});
