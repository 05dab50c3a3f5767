import { expect, test } from "vitest";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { UTM_17S, UTM_18S } from "../../geo/crs/crs.ts";
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

test("a zone that was chosen against the file's stays a question, with the choice marked", async () => {
  const text = "id,este,norte,zona\nA,99164,9395009,17S\nB,98011,9377952,17S\n";
  const zones = async (choices: ImportChoices) => {
    const bytes = new TextEncoder().encode(text);
    const { questions } = await readDataset({ name: "a.csv", bytes }, choices);
    return questions.filter(({ code }) => code === "which-zone");
  };
  const options = [{ id: "EPSG:32717" }, { id: "EPSG:32718" }];
  expect(await zones({})).toMatchObject([{ options, applied: "EPSG:32717" }]);
  expect(await zones({ crs: UTM_18S })).toMatchObject([{ options, applied: "EPSG:32718" }]);
  expect(await zones({ crs: UTM_17S })).toMatchObject([{ options, applied: "EPSG:32717" }]);
});

test("a zone that the file is silent about stays open to another answer, with the one given marked", async () => {
  const asked = async (text: string, choices: ImportChoices, name = "a.csv") => {
    const bytes = new TextEncoder().encode(text);
    const { questions, dataset } = await readDataset({ name, bytes }, choices);
    const question = questions.find(({ code }) => code === "which-crs");
    return { question, crs: dataset?.crs };
  };
  const point = '{"type":"Point","coordinates":[728000,9412000]}';
  for (const [text, name] of [
    [PLAIN, "a.csv"],
    [point, "a.json"],
  ] as const) {
    const { question } = await asked(text, {}, name);
    const other = question?.options.find(({ id }) => id === "EPSG:24878");
    // Said after the datum was: it is the last word.
    const again = await asked(text, { datum: "WGS84", ...other?.choices }, name);
    expect(again.crs, name).toMatchObject({ zone: 18, datum: "PSAD56" });
    expect(again.question, name).toMatchObject({ applied: "EPSG:24878", params: { found: null } });
    const back = again.question?.options.find(({ id }) => id === "EPSG:32717");
    const last = await asked(text, { ...other?.choices, ...back?.choices }, name);
    expect(last.crs, name).toEqual(UTM_17S);
  }
});

test("where a column names the datum only the zone is asked", async () => {
  const bytes = new TextEncoder().encode("id,este,norte,datum\nA,728000,9412000,WGS84\n");
  const { questions } = await readDataset({ name: "a.csv", bytes }, {});
  const asked = questions.find(({ code }) => code === "which-crs");
  expect(asked?.params).toEqual({ found: null, datum: "WGS84" });
  expect(asked?.options.map(({ id }) => id)).toEqual(["EPSG:32717", "EPSG:32718", "EPSG:32719"]);
});

test("shapes in metres that name no system", async () => {
  const point = '{"type":"Point","coordinates":[728000,9412000]}';
  expect(await told(point, {}, "a.geojson")).toEqual([
    ["file-not-degrees", { guess: "UTM 17S WGS84" }],
  ]);
});
